import type { Column } from '../index/column';

/** In how many of the records at these positions each value of a column stands; values without records are absent. */
export function countCodes(
  { values, starts, codes }: Column,
  positions: Uint32Array,
): ReadonlyMap<string, number> {
  const counts = new Uint32Array(values.length);
  for (const position of positions) {
    const end = starts[position + 1] ?? 0;
    for (let at = starts[position] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return new Map(
    values.flatMap((value, code) => {
      const count = counts[code] ?? 0;
      return count === 0 ? [] : [[value, count] as const];
    }),
  );
}
