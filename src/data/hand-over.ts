import type { Dataset } from '@/domain/model/dataset';

import type { ReadResult } from './read-dataset';
import { DATASET_LISTS, type FromReader } from './reading-protocol';

/** So many things in one message: taking them over must not hold up a frame. */
const PORTION = 400;

/** Says what was read, message by message: a refusal, or the dataset list by list in small portions. */
export function handOver(result: ReadResult, say: (message: FromReader) => void): void {
  if (!result.ok) {
    say({ type: 'refused', result });
    return;
  }
  const { dataset, problems, counts } = result;
  const total = DATASET_LISTS.reduce((sum, name) => sum + dataset[name].length, 0);
  say({ type: 'frame', frame: withoutLists(dataset), problems, counts, total });
  for (const name of DATASET_LISTS) {
    for (let start = 0; start < dataset[name].length; start += PORTION) {
      say({ type: 'portion', lists: { [name]: dataset[name].slice(start, start + PORTION) } });
    }
  }
  say({ type: 'done' });
}

function withoutLists(dataset: Dataset): Dataset {
  return { ...dataset, ...Object.fromEntries(DATASET_LISTS.map((name) => [name, []])) };
}
