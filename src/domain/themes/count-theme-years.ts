import { toCivilDay } from '@/domain/dates/civil-days';
import type { CommuniqueRecord, Theme } from '@/domain/model/types';

/** The records of one theme in one year. */
export interface ThemeYear {
  readonly year: number;
  /** Selected records, in their order. */
  readonly inside: readonly CommuniqueRecord[];
  /** Records that only the time range leaves out, in their order. */
  readonly outside: readonly CommuniqueRecord[];
  /** How many of both may fall in a later year: their possible span crosses into it. */
  readonly crossing: number;
}

export interface ThemeYears {
  readonly theme: Theme;
  /** One a year from `first` to `last`, also without records. */
  readonly years: readonly ThemeYear[];
  /** Records without an earliest day, so in no year, selected or not. */
  readonly withoutYear: readonly CommuniqueRecord[];
  /** The first year with the most records; undefined without any dated record. */
  readonly peak: { readonly year: number; readonly count: number } | undefined;
}

export interface YearCounts {
  /** Earliest and latest year that any dated record is counted in, whatever its themes. */
  readonly first: number;
  readonly last: number;
  /** The most records of one theme in one year: the common scale's end. */
  readonly peak: number;
  readonly themes: readonly ThemeYears[];
  /** Distinct records with one of these themes: counted in no year, and counted in the first of several. */
  readonly withoutYear: number;
  readonly crossing: number;
}

/**
 * Counts each theme's distinct records by the year of their earliest possible day. `anyTime` are the records that meet
 * all filters but the time range; those of `selected` count as inside it. Themes keep the given order. Undefined when
 * no record of `anyTime` has an earliest day: then there is no year to begin with.
 */
export function countThemeYears(
  themes: readonly Theme[],
  selected: readonly CommuniqueRecord[],
  anyTime: readonly CommuniqueRecord[],
): YearCounts | undefined {
  const years = anyTime.flatMap((record) => yearOf(record) ?? []);
  if (years.length === 0) return undefined;
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const inside = new Set(selected.map(({ id }) => id));
  const recordsOf = groupByTheme(anyTime);
  const counted = themes.map((theme) => {
    const records = recordsOf.get(theme.id) ?? [];
    return yearsOfTheme(theme, records, inside, first, last);
  });
  const shown = new Set(themes.flatMap(({ id }) => recordsOf.get(id) ?? []));
  return {
    first,
    last,
    peak: Math.max(0, ...counted.map(({ peak }) => peak?.count ?? 0)),
    themes: counted,
    withoutYear: [...shown].filter((record) => yearOf(record) === undefined).length,
    crossing: [...shown].filter(crossesYears).length,
  };
}

/** The year that a record is counted in: that of its earliest day. Undefined when undated or open to the past. */
function yearOf({ date }: CommuniqueRecord): number | undefined {
  if (date === undefined || !Number.isFinite(date.earliest)) return undefined;
  return toCivilDay(date.earliest).year;
}

/** True when the record may as well belong to a later year than the one it is counted in. */
function crossesYears(record: CommuniqueRecord): boolean {
  const year = yearOf(record);
  const latest = record.date?.latest;
  if (year === undefined || latest === undefined) return false;
  return !Number.isFinite(latest) || toCivilDay(latest).year > year;
}

function groupByTheme(
  records: readonly CommuniqueRecord[],
): ReadonlyMap<string, readonly CommuniqueRecord[]> {
  const groups = new Map<string, CommuniqueRecord[]>();
  for (const record of records) {
    for (const id of new Set(record.themes.map(({ themeId }) => themeId))) {
      const group = groups.get(id);
      if (group) group.push(record);
      else groups.set(id, [record]);
    }
  }
  return groups;
}

function yearsOfTheme(
  theme: Theme,
  records: readonly CommuniqueRecord[],
  inside: ReadonlySet<string>,
  first: number,
  last: number,
): ThemeYears {
  const byYear = new Map<number, CommuniqueRecord[]>();
  for (const record of records) {
    const year = yearOf(record);
    if (year === undefined) continue;
    const group = byYear.get(year);
    if (group) group.push(record);
    else byYear.set(year, [record]);
  }
  const years = Array.from({ length: last - first + 1 }, (_, offset): ThemeYear => {
    const ofYear = byYear.get(first + offset) ?? [];
    return {
      year: first + offset,
      inside: ofYear.filter(({ id }) => inside.has(id)),
      outside: ofYear.filter(({ id }) => !inside.has(id)),
      crossing: ofYear.filter(crossesYears).length,
    };
  });
  return {
    theme,
    years,
    withoutYear: records.filter((record) => yearOf(record) === undefined),
    peak: peakOf(years),
  };
}

function peakOf(years: readonly ThemeYear[]): ThemeYears['peak'] {
  let peak: ThemeYears['peak'];
  for (const { year, inside, outside } of years) {
    const count = inside.length + outside.length;
    if (count > (peak?.count ?? 0)) peak = { year, count };
  }
  return peak;
}
