import type { DatasetIndex } from '../index/dataset-index';
import { positionsIn } from '../index/record-columns';
import type { CommuniqueRecord } from '../model/types';
import { countCodes } from './count-codes';

/** In how many of the records each value of a facet stands; values without records are absent. */
export function valueCounts(
  index: DatasetIndex,
  records: readonly CommuniqueRecord[],
  facet: 'theme' | 'org' | 'person',
): ReadonlyMap<string, number> {
  return countCodes(index.facets[facet], positionsIn(index, records));
}
