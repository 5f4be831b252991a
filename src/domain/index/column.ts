/**
 * The values of one facet on every record, as numbers: record `i` has the values with the codes
 * `codes[starts[i]]` up to, not including, `codes[starts[i + 1]]`. Each value of a record once, in its order there.
 */
export interface Column {
  /** The distinct values; a code is a position in this list. */
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** Gathers a column value by value, record after record. */
export interface ColumnBuilder {
  /** A value of the present record; repeats are dropped. */
  readonly push: (value: string) => void;
  /** The present record is done. */
  readonly next: () => void;
  readonly build: () => Column;
}

/** A column of as many records as `next` is called. Values known beforehand get the first codes. */
export function columnBuilder(known: readonly string[] = []): ColumnBuilder {
  const values: string[] = [...known];
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const starts: number[] = [0];
  const codes: number[] = [];
  let start = 0;
  return {
    push: (value) => {
      let code = codeOf.get(value);
      if (code === undefined) {
        code = values.length;
        values.push(value);
        codeOf.set(value, code);
      }
      for (let at = start; at < codes.length; at += 1) if (codes[at] === code) return;
      codes.push(code);
    },
    next: () => {
      start = codes.length;
      starts.push(start);
    },
    build: () => ({
      values,
      codeOf,
      starts: new Uint32Array(starts),
      codes: new Uint32Array(codes),
    }),
  };
}

/** The values of one record. */
export function valuesAt({ values, starts, codes }: Column, position: number): readonly string[] {
  return Array.from(
    codes.subarray(starts[position], starts[position + 1]),
    (code) => values[code] ?? '',
  );
}

/** Positions of the records that have the value, in their order. */
export function positionsWith({ codeOf, starts, codes }: Column, value: string): readonly number[] {
  const code = codeOf.get(value);
  if (code === undefined) return [];
  const positions: number[] = [];
  let position = 0;
  for (let at = codes.indexOf(code); at !== -1; at = codes.indexOf(code, at + 1)) {
    while ((starts[position + 1] ?? Infinity) <= at) position += 1;
    positions.push(position);
  }
  return positions;
}

/** 1 for every record that has one of the marked codes (`marked[code]` is not 0), else 0. */
export function recordsWithAny({ starts, codes }: Column, marked: Uint8Array): Uint8Array {
  const found = new Uint8Array(starts.length - 1);
  let start = 0;
  for (let position = 0; position < found.length; position += 1) {
    const end = starts[position + 1] ?? start;
    for (let at = start; at < end; at += 1) {
      if (marked[codes[at] ?? 0] === 1) {
        found[position] = 1;
        break;
      }
    }
    start = end;
  }
  return found;
}
