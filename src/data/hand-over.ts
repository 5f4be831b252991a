import type { Dataset } from '@/domain/model/dataset';

import type { OwnReading } from './own/own-reading';
import type { ReadResult } from './read-dataset';
import { DATASET_LISTS, type FromReader } from './reading-protocol';

/** So many things in one message: taking them over must not hold up a frame. */
const PORTION = 100;

/**
 * What was read, message by message: what is to be said of a reader's own files, then a refusal, or the dataset list by
 * list in small portions. Each is to be asked for: a page that gets all of them at once answers nothing else meanwhile.
 */
export function* handOver(result: ReadResult, own?: OwnReading): Generator<FromReader, void> {
  if (own) yield { type: 'own', reading: own };
  if (!result.ok) {
    yield { type: 'refused', result };
    return;
  }
  const { dataset, problems, counts } = result;
  const total = DATASET_LISTS.reduce((sum, name) => sum + dataset[name].length, 0);
  yield { type: 'frame', frame: withoutLists(dataset), problems, counts, total };
  for (const name of DATASET_LISTS) {
    for (let start = 0; start < dataset[name].length; start += PORTION) {
      yield { type: 'portion', lists: { [name]: dataset[name].slice(start, start + PORTION) } };
    }
  }
  yield { type: 'done' };
}

function withoutLists(dataset: Dataset): Dataset {
  return { ...dataset, ...Object.fromEntries(DATASET_LISTS.map((name) => [name, []])) };
}
