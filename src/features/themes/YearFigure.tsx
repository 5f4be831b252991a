import { type ReactNode, useMemo, useState } from 'react';

import type { DayRange } from '@/domain/dates/contains';
import type { CommuniqueRecord } from '@/domain/model/types';
import { themeCounts } from '@/domain/selection/theme-counts';
import { countThemeYears } from '@/domain/themes/count-theme-years';
import { themeEntries } from '@/domain/themes/count-themes';
import { useReader } from '@/facts/reader-context';
import { panelThemes, type PickedYear, reachOf, yearTriggerId } from '@/figures/themes/year-panels';
import { shownText, useI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';

import { RecordEntries } from './RecordEntries';
import { YearNotes } from './YearNotes';
import { YearPanel } from './YearPanel';
import { YearTable } from './YearTable';

interface YearFigureProps {
  readonly records: readonly CommuniqueRecord[];
  readonly anyTime: readonly CommuniqueRecord[];
  readonly range: DayRange;
  readonly asTable: boolean;
}

/** Records by theme and year: a panel a theme on one scale, or the same numbers as a table. */
export function YearFigure({ records, anyTime, range, asTable }: YearFigureProps): ReactNode {
  const { m, language } = useI18n();
  const { index } = useReader();
  const [withFurther, setWithFurther] = useState(false);
  const [picked, setPicked] = useState<PickedYear>();

  const all = index.dataset.themes;
  // Opening a count elsewhere in the section must not count a hundred thousand records anew.
  const { counts, hasFurther } = useMemo(() => {
    const mentioned = new Set(themeCounts(anyTime).keys());
    const short = panelThemes(all, mentioned, false);
    const long = panelThemes(all, mentioned, true);
    return {
      counts: countThemeYears(withFurther ? long : short, records, anyTime),
      hasFurther: long.length > short.length,
    };
  }, [all, records, anyTime, withFurther]);
  if (counts === undefined) return <p className="absent">{m.themes.byYear.none}</p>;

  const handlePick = (target: PickedYear): void => {
    const isOpen = picked?.themeId === target.themeId && picked.year === target.year;
    setPicked(isOpen ? undefined : target);
  };
  const handleClose = (): void => {
    if (picked) document.getElementById(yearTriggerId(picked))?.focus();
    setPicked(undefined);
  };
  const ofPicked = counts.themes.find(({ theme }) => theme.id === picked?.themeId);
  const pickedYear = ofPicked?.years.find(({ year }) => year === picked?.year);
  const behind =
    ofPicked &&
    themeEntries(
      pickedYear ? [...pickedYear.inside, ...pickedYear.outside] : ofPicked.withoutYear,
      ofPicked.theme.id,
    );
  return (
    <figure className="rail-row border-rule desktop:border-t-0 desktop:pt-0 mt-8 gap-y-3 border-t pt-5">
      <figcaption className="min-w-0">
        <h3 className="text-h3 font-serif font-medium">
          {m.themes.byYear.heading({ first: counts.first, last: counts.last })}
        </h3>
        <YearNotes counts={counts} records={records} anyTime={anyTime} range={range} />
      </figcaption>
      <div className="min-w-0">
        {asTable ? null : (
          <ul className="desktop:gap-x-8 grid grid-cols-[repeat(auto-fill,minmax(max(8.5rem,(100%-6rem)/4),1fr))] gap-x-6 gap-y-4 print:hidden">
            {counts.themes.map((counted) => (
              <YearPanel
                key={counted.theme.id}
                counted={counted}
                reach={reachOf(counts.peak)}
                onPick={(year) => handlePick({ themeId: counted.theme.id, year })}
              />
            ))}
          </ul>
        )}
        <div className={asTable ? 'relative overflow-x-auto' : 'sr-only print:not-sr-only'}>
          <YearTable counts={counts} picked={picked} onPick={asTable ? handlePick : undefined} />
        </div>
        {hasFurther ? (
          <Button
            size="small"
            className="mt-4 print:hidden"
            aria-pressed={withFurther}
            onClick={() => setWithFurther(!withFurther)}
          >
            {m.themes.byYear.furtherShow}
          </Button>
        ) : null}
        {ofPicked === undefined || behind === undefined || behind.length === 0 ? null : (
          <div className="mt-4">
            <RecordEntries
              key={`${ofPicked.theme.id} ${picked?.year}`}
              title={m.themes.entries.title({
                theme: shownText(ofPicked.theme.name, language).text,
                context: m.themes.byYear.context({ year: picked?.year }),
                count: behind.length,
              })}
              entries={behind}
              onClose={handleClose}
            />
          </div>
        )}
      </div>
    </figure>
  );
}
