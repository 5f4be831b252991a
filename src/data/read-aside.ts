import type { Dataset } from '@/domain/model/dataset';

import { readDataset, type ReadResult } from './read-dataset';
import {
  DATASET_LISTS,
  type DatasetList,
  type FromReader,
  type ToReader,
} from './reading-protocol';
import type { ReadingStage } from './reading/open-file';

/** How far the reading of a large file is: what is being done, and how many things have been taken over of how many. */
export interface ReadingProgress {
  readonly stage: ReadingStage | 'takeOver';
  readonly done: number;
  readonly total: number;
}

/** Files of up to so many characters are read at once: starting a worker takes longer than that. */
const READ_AT_ONCE = 4 * 2 ** 20;

/**
 * Reads a file like `readDataset`, a large one in a worker, so that the page answers meanwhile. Where no worker can be
 * had, or it fails, the page reads it itself.
 */
export async function readAside(
  text: string,
  file: string,
  createWorker: (() => Worker) | undefined,
  onProgress: (progress: ReadingProgress) => void,
): Promise<ReadResult> {
  if (text.length <= READ_AT_ONCE || createWorker === undefined) return readDataset(text, file);
  try {
    return await readInWorker(createWorker(), { text, file }, onProgress);
  } catch {
    return readDataset(text, file);
  }
}

type Lists = { [Name in DatasetList]: Dataset[Name][number][] };

async function readInWorker(
  worker: Worker,
  request: ToReader,
  onProgress: (progress: ReadingProgress) => void,
): Promise<ReadResult> {
  try {
    return await new Promise((resolve, reject) => {
      const receive = receiver(resolve, onProgress);
      worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => receive(data));
      worker.addEventListener('error', () => reject(new Error('The worker failed')));
      worker.addEventListener('messageerror', () => reject(new Error('The worker failed')));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

/** Puts together what the worker hands over. */
function receiver(
  resolve: (result: ReadResult) => void,
  onProgress: (progress: ReadingProgress) => void,
): (message: FromReader) => void {
  let head: Extract<FromReader, { type: 'frame' }> | undefined;
  let done = 0;
  const lists: Lists = {
    themes: [],
    sources: [],
    organizations: [],
    people: [],
    agreements: [],
    events: [],
    contextEvents: [],
    statements: [],
    delegations: [],
  };
  return (message) => {
    switch (message.type) {
      case 'stage':
        onProgress({ stage: message.stage, done: 0, total: 0 });
        break;
      case 'refused':
        resolve(message.result);
        break;
      case 'frame':
        head = message;
        break;
      case 'portion':
        done += append(lists, message.lists);
        onProgress({ stage: 'takeOver', done, total: head?.total ?? done });
        break;
      case 'done':
        if (head === undefined) break;
        resolve({
          ok: true,
          dataset: { ...head.frame, ...lists },
          problems: head.problems,
          counts: head.counts,
        });
        break;
    }
  };
}

function append(lists: Lists, portion: Extract<FromReader, { type: 'portion' }>['lists']): number {
  let count = 0;
  for (const name of DATASET_LISTS) count += appendTo(lists, name, portion[name]);
  return count;
}

function appendTo<Name extends DatasetList>(
  lists: Lists,
  name: Name,
  items: Dataset[Name] | undefined = [],
): number {
  const list: Dataset[Name][number][] = lists[name];
  for (const item of items) list.push(item);
  return items.length;
}
