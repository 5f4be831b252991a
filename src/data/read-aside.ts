import type { Dataset } from '@/domain/model/dataset';

import type { OwnReading } from './own/own-reading';
import { readDataset, type ReadResult } from './read-dataset';
import {
  DATASET_LISTS,
  type DatasetList,
  type FromReader,
  type ReadingRequest,
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
    return (await readInWorker(createWorker(), { text, file }, { onProgress })).result;
  } catch {
    return readDataset(text, file);
  }
}

type Lists = { [Name in DatasetList]: Dataset[Name][number][] };

/** What a worker has read; of a reader's own files also what is said of them. */
export interface WorkerOutcome {
  readonly result: ReadResult;
  readonly own: OwnReading | undefined;
}

interface WorkerOptions {
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has a worker read and ends it afterwards. Rejects where the worker fails, and with the signal's reason once that is
 * aborted: the worker is ended then, whatever it is doing.
 */
export async function readInWorker(
  worker: Worker,
  request: ReadingRequest,
  { onProgress, signal }: WorkerOptions,
): Promise<WorkerOutcome> {
  try {
    return await new Promise((resolve, reject) => {
      const receive = receiver(resolve, onProgress);
      worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
        if (data.type === 'failed') reject(new Error('The worker failed'));
        else if (receive(data)) worker.postMessage({ more: true } satisfies ToReader);
      });
      worker.addEventListener('error', () => reject(new Error('The worker failed')));
      worker.addEventListener('messageerror', () => reject(new Error('The worker failed')));
      signal?.addEventListener('abort', () => reject(reasonOf(signal)), { once: true });
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

/** Why a signal was aborted. */
function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new DOMException(String(reason), 'AbortError');
}

/** Puts together what the worker hands over; true where more is to be asked for. */
function receiver(
  resolve: (outcome: WorkerOutcome) => void,
  onProgress: (progress: ReadingProgress) => void,
): (message: Exclude<FromReader, { type: 'failed' }>) => boolean {
  let own: OwnReading | undefined;
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
        return false;
      case 'own':
        own = message.reading;
        return true;
      case 'refused':
        resolve({ result: message.result, own });
        return false;
      case 'frame':
        head = message;
        return true;
      case 'portion':
        done += append(lists, message.lists);
        onProgress({ stage: 'takeOver', done, total: head?.total ?? done });
        return true;
      case 'done':
        if (head !== undefined) {
          const { frame, problems, counts } = head;
          const dataset = { ...frame, ...lists };
          resolve({ result: { ok: true, dataset, problems, counts }, own });
        }
        return false;
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
