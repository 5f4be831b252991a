import { type ReactNode, Suspense } from 'react';

import type { ThemeYears } from '@/domain/themes/count-theme-years';
import { ThemeName } from '@/facts/ThemeName';
import { FilterLink } from '@/facts/ThingLink';
import { labelledYears, yearBars } from '@/figures/themes/year-panels';
import { useI18n } from '@/i18n/i18n-context';
import { lazyPart } from '@/ui/lazy-part';
import { hueOf } from '@/ui/theme-symbols';

const YearBars = lazyPart(async () => (await import('./YearBars')).YearBars);

interface YearPanelProps {
  readonly counted: ThemeYears;
  /** Where the common scale ends, in records. */
  readonly reach: number;
  readonly onPick: (year: number) => void;
}

/** One theme's records by year. Its numbers for everybody are in the table beside the panels. */
export function YearPanel({ counted, reach, onPick }: YearPanelProps): ReactNode {
  const { m } = useI18n();
  const { theme, years, peak } = counted;
  const bars = yearBars(counted);
  const crossing = years.filter((item) => item.crossing > 0);
  const labels = labelledYears(bars);
  const placeOf = (year: number): number =>
    (100 * (bars.findIndex((bar) => bar.year === year) + 0.5)) / bars.length;
  return (
    <li className="min-w-0">
      <FilterLink
        facet="theme"
        value={theme.id}
        className="text-small inline-flex min-h-6 items-center font-medium"
      >
        <ThemeName theme={theme} />
      </FilterLink>
      <div aria-hidden="true" className="mt-5">
        <div className="border-rule relative h-16 border-b">
          <Suspense fallback={null}>
            <YearBars
              bars={bars}
              reach={reach}
              fill={hueOf(theme.symbol)}
              wordsOf={(year, count) => m.themes.byYear.yearCount({ year, count })}
              onPick={onPick}
            />
          </Suspense>
          {peak === undefined ? null : (
            <span
              className="text-small pointer-events-none absolute -translate-x-1/2 leading-4 font-semibold"
              style={{
                left: `${placeOf(peak.year)}%`,
                bottom: `calc(${(100 * peak.count) / reach}% + 1px)`,
              }}
            >
              {m.themes.count({ count: peak.count })}
            </span>
          )}
          {crossing.map(({ year }) => (
            <span
              key={year}
              className="bg-ink2 absolute top-[calc(100%+3px)] size-[4px] -translate-x-1/2 rounded-full forced-colors:bg-[CanvasText]"
              style={{ left: `${placeOf(year)}%` }}
            />
          ))}
        </div>
        <YearLabels labels={labels} placeOf={placeOf} />
      </div>
    </li>
  );
}

interface YearLabelsProps {
  readonly labels: readonly number[];
  readonly placeOf: (year: number) => number;
}

function YearLabels({ labels, placeOf }: YearLabelsProps): ReactNode {
  if (labels.length > 2) {
    return (
      <p className="text-small text-ink2 relative mt-1 h-5">
        {labels.map((year) => (
          <span
            key={year}
            className="absolute -translate-x-1/2"
            style={{ left: `${placeOf(year)}%` }}
          >
            {year}
          </span>
        ))}
      </p>
    );
  }
  return (
    <p className="text-small text-ink2 mt-1 flex justify-between">
      {labels.map((year) => (
        <span key={year}>{year}</span>
      ))}
    </p>
  );
}
