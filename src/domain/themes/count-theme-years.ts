import { columnsOf, NO_YEAR, once } from '@/domain/index/record-columns';
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
  /** One a year from `first` to `last`, also without records; made when it is first asked for. */
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
  const list = listOf(anyTime);
  const [first, last] = rangeOf(list);
  if (first > last) return undefined;
  const isInside = insideOf(selected, anyTime);
  const placesOf = groupByTheme(list);
  const counted = themes.map((theme) =>
    yearsOfTheme(theme, { ...list, places: placesOf.get(theme.id) ?? [], isInside, first, last }),
  );
  const shown = new Set(themes.flatMap(({ id }) => placesOf.get(id) ?? []));
  return {
    first,
    last,
    peak: counted.reduce((most, { peak }) => Math.max(most, peak?.count ?? 0), 0),
    themes: counted,
    withoutYear: [...shown].filter((place) => list.yearAt(place) === NO_YEAR).length,
    crossing: [...shown].filter(list.crossesAt).length,
  };
}

/** Records with what their dates say of years, by their places in the list. */
interface YearList {
  readonly records: readonly CommuniqueRecord[];
  /** The year that a record is counted in: that of its earliest day. `NO_YEAR` when undated or open to the past. */
  readonly yearAt: (place: number) => number;
  /** True when the record may as well belong to a later year than the one it is counted in. */
  readonly crossesAt: (place: number) => boolean;
}

function listOf(records: readonly CommuniqueRecord[]): YearList {
  const { columns, positions } = columnsOf(records);
  const { firstYear, lastYear } = columns.years();
  const yearIn = (years: Int32Array, place: number): number =>
    years[positions[place] ?? -1] ?? NO_YEAR;
  const yearAt = (place: number): number => yearIn(firstYear, place);
  return {
    records,
    yearAt,
    crossesAt: (place) => {
      const [year, later] = [yearAt(place), yearIn(lastYear, place)];
      // With an earliest day, a latest without a year is open.
      return year !== NO_YEAR && (later === NO_YEAR || later > year);
    },
  };
}

function rangeOf({ records, yearAt }: YearList): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (let place = 0; place < records.length; place += 1) {
    const year = yearAt(place);
    if (year === NO_YEAR) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return [first, last];
}

/** 1 at the places in `all` of the records that are selected. */
function insideOf(
  selected: readonly CommuniqueRecord[],
  all: readonly CommuniqueRecord[],
): Uint8Array {
  if (selected === all) return new Uint8Array(all.length).fill(1);
  const [some, every] = [columnsOf(selected), columnsOf(all)];
  if (some.columns !== every.columns) {
    const ids = new Set<string>(selected.map(({ id }) => id));
    return Uint8Array.from(all, ({ id }) => Number(ids.has(id)));
  }
  const isSelected = new Uint8Array(every.columns.records.length);
  for (const position of some.positions) isSelected[position] = 1;
  return Uint8Array.from(every.positions, (position) => isSelected[position] ?? 0);
}

function groupByTheme({ records }: YearList): ReadonlyMap<string, readonly number[]> {
  const { columns, positions } = columnsOf(records);
  const { values, starts, codes } = columns.themes();
  const byCode: number[][] = values.map(() => []);
  for (const [place, position] of positions.entries()) {
    const end = starts[position + 1] ?? 0;
    for (let at = starts[position] ?? 0; at < end; at += 1) byCode[codes[at] ?? -1]?.push(place);
  }
  return new Map(values.map((value, code) => [value, byCode[code] ?? []]));
}

interface ThemePlaces extends YearList {
  /** Of the records that mention the theme. */
  readonly places: readonly number[];
  readonly isInside: Uint8Array;
  readonly first: number;
  readonly last: number;
}

function yearsOfTheme(theme: Theme, list: ThemePlaces): ThemeYears {
  const { records, places, isInside, first, last, yearAt, crossesAt } = list;
  const counted = new Map<number, OwnYear>();
  const withoutYear: CommuniqueRecord[] = [];
  for (const place of places) {
    const record = records[place];
    if (record === undefined) continue;
    const year = yearAt(place);
    if (year === NO_YEAR) {
      withoutYear.push(record);
      continue;
    }
    const ofYear = counted.get(year) ?? emptyYear(year);
    counted.set(year, ofYear);
    (isInside[place] === 1 ? ofYear.inside : ofYear.outside).push(record);
    if (crossesAt(place)) ofYear.crossing += 1;
  }
  // Only for themes that are shown: thousands of themes over thousands of years fill the memory.
  const years = once(() =>
    Array.from({ length: last - first + 1 }, (_, offset): ThemeYear => {
      const year = first + offset;
      return counted.get(year) ?? emptyYear(year);
    }),
  );
  return {
    theme,
    get years() {
      return years();
    },
    withoutYear,
    peak: peakOf([...counted.values()]),
  };
}

interface OwnYear extends ThemeYear {
  readonly inside: CommuniqueRecord[];
  readonly outside: CommuniqueRecord[];
  crossing: number;
}

function emptyYear(year: number): OwnYear {
  return { year, inside: [], outside: [], crossing: 0 };
}

function peakOf(years: readonly ThemeYear[]): ThemeYears['peak'] {
  let peak: ThemeYears['peak'];
  for (const { year, inside, outside } of years.toSorted((a, b) => a.year - b.year)) {
    const count = inside.length + outside.length;
    if (count > (peak?.count ?? 0)) peak = { year, count };
  }
  return peak;
}
