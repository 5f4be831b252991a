import type { Dataset } from '@/domain/model/dataset';
import type { Problem, ProblemCounts } from '@/domain/problems/problem';

import type { OwnReading } from './own/own-reading';
import type { ReadResult } from './read-dataset';
import type { ReadingStage } from './reading/open-file';

/** The long lists of a dataset, in the order in which they are handed over. */
export const DATASET_LISTS = [
  'themes',
  'sources',
  'organizations',
  'people',
  'agreements',
  'events',
  'contextEvents',
  'statements',
  'delegations',
] as const satisfies readonly (keyof Dataset)[];
export type DatasetList = (typeof DATASET_LISTS)[number];

/** What the page asks of the worker: to read a file's text, or a reader's own files. */
export type ReadingRequest =
  | { readonly text: string; readonly file: string }
  | { readonly ownFiles: readonly File[] };

/** The same, then one message more of what was read, again and again. */
export type ToReader = ReadingRequest | { readonly more: true };

/**
 * What the worker answers, in this order: stages, then, each when it is asked for, of a reader's own files what is to be said of them, then the refusal,
 * or the frame and its lists in portions.
 */
export type FromReader =
  | { readonly type: 'own'; readonly reading: OwnReading }
  | { readonly type: 'stage'; readonly stage: ReadingStage }
  | { readonly type: 'refused'; readonly result: Extract<ReadResult, { ok: false }> }
  | {
      readonly type: 'frame';
      /** The dataset with empty lists. */
      readonly frame: Dataset;
      readonly problems: readonly Problem[];
      readonly counts: ProblemCounts;
      /** How many things will come. */
      readonly total: number;
    }
  | { readonly type: 'portion'; readonly lists: Partial<Pick<Dataset, DatasetList>> }
  | { readonly type: 'done' }
  /** A part of the worker could not be had: nothing more comes. */
  | { readonly type: 'failed' };
