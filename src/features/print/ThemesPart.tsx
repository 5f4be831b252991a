import type { ReactNode } from 'react';

import { themesFinding } from '@/domain/findings/themes-finding';
import { countThemeYears } from '@/domain/themes/count-theme-years';
import { countThemes } from '@/domain/themes/count-themes';
import { DrawingView } from '@/figures/ShapeView';
import { findingWords } from '@/figures/themes/finding-words';
import { marksOf } from '@/figures/themes/theme-rows';
import { themesDrawing } from '@/figures/themes/themes-drawing';
import { yearNotes } from '@/figures/themes/year-notes';
import { panelThemes } from '@/figures/themes/year-panels';
import { yearsDrawing } from '@/figures/themes/years-drawing';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { useBrief } from './brief-context';
import { Part } from './Part';
import { PRINT, PRINT_WIDTH } from './print-palette';

/** Themes by who or what mentions them, and by year. */
export function ThemesPart({ number }: { readonly number: number }): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const { print } = useTakingAwayWords();
  const { index, selection, sides } = useBrief();
  const { records } = selection;
  const { themes } = index.dataset;
  const heading = findingWords(themesFinding(records, themes), i18n);
  const counts = countThemes(records, themes, sides, index);
  const caption = [m.themes.caption(marksOf(counts)), print.mono].join(m.findings.sentenceGap);
  return (
    <Part number={number} heading={heading} caption={records.length === 0 ? undefined : caption}>
      {records.length === 0 ? (
        <p className="absent">{m.themes.noRecords}</p>
      ) : (
        <>
          <DrawingView
            drawing={themesDrawing({ i18n, counts, width: PRINT_WIDTH, isMono: true })}
            palette={PRINT}
            label={heading}
            className="print-figure"
          />
          <p className="print-caption">
            {m.themes.summary({
              records: records.length,
              withTheme: counts.recordsWithTheme,
              unmentioned: counts.unmentionedFurther,
            })}
          </p>
        </>
      )}
      <Years />
    </Part>
  );
}

function Years(): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const { index, selection, range } = useBrief();
  const { records, anyTime } = selection;
  const mentioned = new Set<string>();
  for (const record of anyTime) for (const { themeId } of record.themes) mentioned.add(themeId);
  const themes = panelThemes(index.dataset.themes, mentioned, false);
  const counts = countThemeYears(themes, records, anyTime);
  if (counts === undefined) return null;
  const heading = m.themes.byYear.heading({ first: counts.first, last: counts.last });
  return (
    <div className="print-together">
      <h3>{heading}</h3>
      <DrawingView
        drawing={yearsDrawing({ i18n, counts, width: PRINT_WIDTH, isMono: true })}
        palette={PRINT}
        label={heading}
        className="print-figure"
      />
      <p className="print-caption">
        {yearNotes({ counts, records, anyTime, range }, i18n).join(m.findings.sentenceGap)}
      </p>
    </div>
  );
}
