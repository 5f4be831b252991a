import { columnsOf } from '../index/record-columns';
import type { CommuniqueRecord } from '../model/types';
import { countCodes } from './count-codes';

/** In how many of the records each theme is mentioned; themes that none mentions are absent. */
export function themeCounts(records: readonly CommuniqueRecord[]): ReadonlyMap<string, number> {
  const { columns, positions } = columnsOf(records);
  return countCodes(columns.themes(), positions);
}
