import type { ReactNode } from 'react';

import type { ThemeYears, YearCounts } from '@/domain/themes/count-theme-years';
import { ThemeName } from '@/facts/ThemeName';
import { countOf, type PickedYear, yearTriggerId } from '@/figures/themes/year-panels';
import { shownText, useI18n } from '@/i18n/i18n-context';

interface YearTableProps {
  readonly counts: YearCounts;
  /** Absent while the table stands beside the panels for assistive technology and paper only. */
  readonly onPick: ((picked: PickedYear) => void) | undefined;
  readonly picked: PickedYear | undefined;
}

/** The panels' numbers: a line a year that has a record, a column a theme. */
export function YearTable({ counts, onPick, picked }: YearTableProps): ReactNode {
  const { m } = useI18n();
  const years = Array.from({ length: counts.last - counts.first + 1 }, (_, i) => counts.first + i);
  const withRecords = years.filter((_, index) =>
    counts.themes.some((theme) => {
      const year = theme.years[index];
      return year !== undefined && countOf(year) > 0;
    }),
  );
  const lines: readonly (number | undefined)[] =
    counts.withoutYear > 0 ? [...withRecords, undefined] : withRecords;
  return (
    <table className="text-caption w-full text-left">
      <caption className="sr-only">{m.themes.byYear.tableCaption}</caption>
      <thead>
        <tr className="border-ink border-b align-bottom">
          <th scope="col" className="bg-paper sticky left-0 py-2 pr-4 font-semibold">
            {m.themes.byYear.year}
          </th>
          {counts.themes.map(({ theme }) => (
            <th key={theme.id} scope="col" className="min-w-24 py-2 pr-4 font-semibold">
              <ThemeName theme={theme} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((year) => (
          <tr key={year ?? 'none'} className="border-hair border-b">
            <th scope="row" className="bg-paper sticky left-0 py-1.5 pr-4 font-normal">
              {year ?? m.themes.byYear.withoutYearRow}
            </th>
            {counts.themes.map((counted) => (
              <td key={counted.theme.id} className="py-1.5 pr-4">
                <YearCell counted={counted} year={year} picked={picked} onPick={onPick} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface YearCellProps {
  readonly counted: ThemeYears;
  readonly year: number | undefined;
  readonly picked: YearTableProps['picked'];
  readonly onPick: YearTableProps['onPick'];
}

function YearCell({ counted, year, picked, onPick }: YearCellProps): ReactNode {
  const { m, language } = useI18n();
  const { theme, years, withoutYear } = counted;
  const ofYear = years.find((item) => item.year === year);
  const words = m.themes.byYear.cell(
    ofYear === undefined
      ? { inside: withoutYear.length, outside: 0, crossing: 0 }
      : {
          inside: ofYear.inside.length,
          outside: ofYear.outside.length,
          crossing: ofYear.crossing,
        },
  );
  const count = ofYear === undefined ? withoutYear.length : countOf(ofYear);
  if (onPick === undefined || count === 0) return words;
  const target = { themeId: theme.id, year };
  return (
    <button
      id={yearTriggerId(target)}
      type="button"
      aria-expanded={picked?.themeId === theme.id && picked.year === year}
      aria-label={m.themes.entries.title({
        theme: shownText(theme.name, language).text,
        context: m.themes.byYear.context({ year }),
        count,
      })}
      onClick={() => onPick(target)}
      className="decoration-rule hover:decoration-ink min-h-6 min-w-6 text-left underline decoration-dotted underline-offset-3"
    >
      {words}
    </button>
  );
}
