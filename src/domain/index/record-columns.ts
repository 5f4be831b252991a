import { toCivilDay } from '../dates/civil-days';
import { RECORD_KINDS } from '../model/closed-sets';
import { visitEvidence } from '../model/evidence';
import type { CommuniqueRecord } from '../model/types';
import { type Column, columnBuilder } from './column';

/** Dates of many records as plain numbers, in the order of the records. */
interface DateColumns {
  /** 1 for a record with a date. */
  readonly dated: Uint8Array;
  /** First and last day that the date can mean; infinite where an end is open. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** First and last day of the date's parts that are known: `Infinity` and `-Infinity` without any. */
  readonly firstKnown: Float64Array;
  readonly lastKnown: Float64Array;
}

/** Calendar years of the first and the last day that a date can mean; `NO_YEAR` undated or open. */
interface YearColumns {
  readonly firstYear: Int32Array;
  readonly lastYear: Int32Array;
}

/** Stands for no year at all. */
export const NO_YEAR = -2_147_483_648;

/** What counting looks at, a column each, made when it is first asked for. */
export interface RecordColumns {
  readonly records: readonly CommuniqueRecord[];
  /** Positions in `RECORD_KINDS`. */
  readonly kinds: () => Uint8Array;
  readonly dates: () => DateColumns;
  readonly years: () => YearColumns;
  /** 1 where sources differ on the record itself. */
  readonly disagreeing: () => Uint8Array;
  /** 1 where something was looked for and not found. */
  readonly lacking: () => Uint8Array;
  /** Themes that a record mentions, each once. */
  readonly themes: () => Column;
  /** Sources that anything in a record cites, each once. */
  readonly sources: () => Column;
}

/** A list of records as columns: the record at place `i` of the list stands at `positions[i]` in each column. */
export interface ListedColumns {
  readonly columns: RecordColumns;
  readonly positions: Uint32Array;
}

const listed = new WeakMap<readonly CommuniqueRecord[], ListedColumns>();

/**
 * The columns of a list of records. A list that an index has handed out shares the columns of the index; of any other
 * list they are made for it alone, which gives the same numbers.
 */
export function columnsOf(records: readonly CommuniqueRecord[]): ListedColumns {
  const known = listed.get(records) ?? {
    columns: recordColumns(records),
    positions: Uint32Array.from(records.keys()),
  };
  listed.set(records, known);
  return known;
}

/** Tells that a list shares columns: `records[i]` stands at `positions[i]` in them. */
export function shareColumns(records: readonly CommuniqueRecord[], shared: ListedColumns): void {
  listed.set(records, shared);
}

/** Those of the records that are marked 1 in a column, in their order. */
export function recordsMarked(
  records: readonly CommuniqueRecord[],
  column: (columns: RecordColumns) => Uint8Array,
): readonly CommuniqueRecord[] {
  const { columns, positions } = columnsOf(records);
  const marked = column(columns);
  const found: CommuniqueRecord[] = [];
  for (let place = 0; place < positions.length; place += 1) {
    const record = records[place];
    if (record !== undefined && marked[positions[place] ?? -1] === 1) found.push(record);
  }
  return found;
}

interface Positions {
  readonly records: readonly CommuniqueRecord[];
  readonly positionById: ReadonlyMap<string, number>;
}

/** Where the records of a list stand in an index, in the list's order; those that are not in it are left out. */
export function positionsIn(index: Positions, records: readonly CommuniqueRecord[]): Uint32Array {
  const { columns, positions } = columnsOf(records);
  if (columns === columnsOf(index.records).columns) return positions;
  return Uint32Array.from(records.flatMap(({ id }) => index.positionById.get(id) ?? []));
}

/** Columns over these records; `given` are those that are there already. */
export function recordColumns(
  records: readonly CommuniqueRecord[],
  given: Partial<Pick<RecordColumns, 'themes' | 'sources'>> = {},
): RecordColumns {
  const dates = once(() => dateColumns(records));
  return {
    records,
    kinds: once(() => Uint8Array.from(records, ({ kind }) => RECORD_KINDS.indexOf(kind))),
    dates,
    years: once(() => yearColumns(dates())),
    disagreeing: once(() =>
      Uint8Array.from(records, ({ disagreements }) => Number(disagreements.length > 0)),
    ),
    lacking: once(() =>
      Uint8Array.from(records, ({ notReported }) => Number(notReported.length > 0)),
    ),
    themes:
      given.themes ??
      once(() =>
        columnOf(records, ({ themes }, push) => {
          for (const { themeId } of themes) push(themeId);
        }),
      ),
    sources:
      given.sources ??
      once(() =>
        columnOf(records, (record, push) =>
          visitEvidence(record, ({ sourceId }) => push(sourceId)),
        ),
      ),
  };
}

function columnOf(
  records: readonly CommuniqueRecord[],
  visit: (record: CommuniqueRecord, push: (value: string) => void) => void,
): Column {
  const builder = columnBuilder();
  for (const record of records) {
    visit(record, builder.push);
    builder.next();
  }
  return builder.build();
}

function dateColumns(records: readonly CommuniqueRecord[]): DateColumns {
  const count = records.length;
  const columns: DateColumns = {
    dated: new Uint8Array(count),
    earliest: new Float64Array(count),
    latest: new Float64Array(count),
    firstKnown: new Float64Array(count),
    lastKnown: new Float64Array(count),
  };
  for (let position = 0; position < count; position += 1) {
    const date = records[position]?.date;
    let first = Infinity;
    let last = -Infinity;
    for (const part of date?.parts ?? NO_PARTS) {
      if (part.state !== 'known') continue;
      first = Math.min(first, part.earliest);
      last = Math.max(last, part.latest);
    }
    columns.firstKnown[position] = first;
    columns.lastKnown[position] = last;
    if (date === undefined) continue;
    columns.dated[position] = 1;
    columns.earliest[position] = date.earliest;
    columns.latest[position] = date.latest;
  }
  return columns;
}

const NO_PARTS: readonly [] = [];

function yearColumns({ dated, earliest, latest }: DateColumns): YearColumns {
  const yearAt = (days: Float64Array, position: number): number =>
    dated[position] === 1 ? yearOf(days[position] ?? Infinity) : NO_YEAR;
  return {
    firstYear: Int32Array.from(dated, (_, position) => yearAt(earliest, position)),
    lastYear: Int32Array.from(dated, (_, position) => yearAt(latest, position)),
  };
}

function yearOf(day: number): number {
  return Number.isFinite(day) ? toCivilDay(day).year : NO_YEAR;
}

/** Makes a value when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
