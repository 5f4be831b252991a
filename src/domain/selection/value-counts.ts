import type { DatasetIndex } from '../index/dataset-index';
import type { CommuniqueRecord } from '../model/types';

/** In how many of the records each value of a facet stands; values without records are absent. */
export function valueCounts(
  { facets, positionById }: DatasetIndex,
  records: readonly CommuniqueRecord[],
  facet: 'theme' | 'org' | 'person',
): ReadonlyMap<string, number> {
  const { values, starts, codes } = facets[facet];
  const counts = new Map<string, number>();
  for (const { id } of records) {
    const position = positionById.get(id) ?? -1;
    for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at += 1) {
      const value = values[codes[at] ?? -1] ?? '';
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
