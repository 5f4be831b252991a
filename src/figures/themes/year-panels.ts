import type { Theme } from '@/domain/model/types';
import type { ThemeId } from '@/domain/model/vocabulary';
import type { ThemeYear, ThemeYears } from '@/domain/themes/count-theme-years';

/** One year's column: records inside the time range, and on top of them those outside. */
export interface YearBar {
  readonly year: number;
  readonly inside: number;
  readonly outside: number;
}

/** A theme's year whose records are shown; without a year: those that have none. */
export interface PickedYear {
  readonly themeId: ThemeId;
  readonly year: number | undefined;
}

/** Id of the control that opened a year's records: where the focus returns to. */
export function yearTriggerId({ themeId, year }: PickedYear): string {
  return `themes-year-${themeId}-${year ?? 'none'}`;
}

/** Records of a year, also those outside the time range. */
export function countOf({ inside, outside }: ThemeYear): number {
  return inside.length + outside.length;
}

/** So that a single record is no tower, and a single year reads as time. */
const LEAST_REACH = 3;
const LEAST_YEARS = 3;

/** Where the common scale ends, in records. */
export function reachOf(peak: number): number {
  return Math.max(LEAST_REACH, peak);
}

/** The years of a panel; a very short period gets empty neighbours. */
export function yearBars({ years }: ThemeYears): readonly YearBar[] {
  const bars = years.map(({ year, inside, outside }) => ({
    year,
    inside: inside.length,
    outside: outside.length,
  }));
  while (bars.length > 0 && bars.length < LEAST_YEARS) {
    const before = bars.length === 1;
    const year = before ? (bars[0]?.year ?? 0) - 1 : (bars.at(-1)?.year ?? 0) + 1;
    const empty = { year, inside: 0, outside: 0 };
    if (before) bars.unshift(empty);
    else bars.push(empty);
  }
  return bars;
}

/** Years written under a panel: all of a very short period, else the first and the last. */
export function labelledYears(bars: readonly YearBar[]): readonly number[] {
  const years = bars.map(({ year }) => year);
  if (years.length <= LEAST_YEARS) return years;
  return [...years.slice(0, 1), ...years.slice(-1)];
}

/** Headline themes, and the mentioned further ones on demand; these alone where no headline theme has a record. */
export function panelThemes(
  themes: readonly Theme[],
  mentioned: ReadonlySet<string>,
  withFurther: boolean,
): readonly Theme[] {
  const headline = themes.filter(({ group }) => group === 'headline');
  const further = themes.filter(({ group, id }) => group === 'further' && mentioned.has(id));
  if (headline.every(({ id }) => !mentioned.has(id)))
    return further.length > 0 ? further : headline;
  return withFurther ? [...headline, ...further] : headline;
}
