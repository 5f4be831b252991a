import { type ReactNode, useMemo, useState } from 'react';

import type { DayRange } from '@/domain/dates/contains';
import { themesFinding } from '@/domain/findings/themes-finding';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { countThemes } from '@/domain/themes/count-themes';
import { useReader } from '@/facts/reader-context';
import { findingWords } from '@/figures/themes/finding-words';
import { isDrawnInSquares } from '@/figures/themes/theme-rows';
import { useI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Section';

import { isSameCount, type OpenedCount, triggerId } from './opened-count';
import { ThemeDefinitions } from './ThemeDefinitions';
import { ThemeFigure } from './ThemeFigure';
import { ThemeTable } from './ThemeTable';
import { YearFigure } from './YearFigure';

interface ThemesSectionProps {
  /** Position on the page from 1; absent where the section stands alone. */
  readonly number?: number;
  /** The selected records, in time order. */
  readonly records: readonly CommuniqueRecord[];
  /** The dataset's sides in the page's order. */
  readonly sides: readonly AreaCode[];
  /** The page's time range; an absent end is open. */
  readonly range: DayRange;
  /** Records that meet every filter but the time range. */
  readonly anyTime: readonly CommuniqueRecord[];
}

/** Which themes the records mention, who or what mentions them, and in which years. */
export function ThemesSection({
  number,
  records,
  sides,
  range,
  anyTime,
}: ThemesSectionProps): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const { index } = useReader();
  const { themes } = index.dataset;
  const [asTable, setAsTable] = useState(false);
  const [opened, setOpened] = useState<OpenedCount>();
  // Opening a count must not count a hundred thousand records anew.
  const counts = useMemo(
    () => countThemes(records, themes, sides, index),
    [records, themes, sides, index],
  );

  const handleToggle = (count: OpenedCount): void => {
    setOpened(isSameCount(opened, count) ? undefined : count);
  };
  const handleClose = (): void => {
    if (opened) document.getElementById(triggerId(opened))?.focus();
    setOpened(undefined);
  };
  const drawn = counts.rows.filter(({ total }) => total > 0);
  const marks = {
    squares: !asTable && drawn.some(isDrawnInSquares),
    bars: !asTable && drawn.some((row) => !isDrawnInSquares(row)),
    quoted: !asTable && drawn.some(({ cells }) => cells.some(({ quoted }) => quoted > 0)),
  };
  return (
    <Section
      id="themes"
      number={number}
      name={m.themes.name}
      heading={findingWords(themesFinding(records, themes), i18n)}
      caption={drawn.length > 0 ? m.themes.caption(marks) : undefined}
      tools={
        anyTime.length === 0 ? undefined : (
          <Button size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {m.themes.asTable}
          </Button>
        )
      }
    >
      {records.length === 0 ? (
        <div className="rail-row">
          <p className="absent text-aside desktop:col-start-2">{m.themes.noRecords}</p>
        </div>
      ) : (
        <figure aria-labelledby="themes-heading">
          {asTable ? (
            <div className="relative overflow-x-auto">
              <ThemeTable
                counts={counts}
                opening={{ opened, onToggle: handleToggle, onClose: handleClose }}
              />
            </div>
          ) : (
            <>
              <ThemeFigure
                counts={counts}
                opened={opened}
                onToggle={handleToggle}
                onClose={handleClose}
              />
              <div className="sr-only">
                <ThemeTable counts={counts} />
              </div>
            </>
          )}
          <figcaption className="rail-row text-small text-ink2 mt-3">
            <div className="desktop:col-start-2">
              <p>
                {m.themes.summary({
                  records: records.length,
                  withTheme: counts.recordsWithTheme,
                  unmentioned: counts.unmentionedFurther,
                })}
              </p>
              <ThemeDefinitions themes={counts.rows.map(({ theme }) => theme)} />
            </div>
          </figcaption>
        </figure>
      )}
      {anyTime.length === 0 ? null : (
        <YearFigure records={records} anyTime={anyTime} range={range} asTable={asTable} />
      )}
    </Section>
  );
}
