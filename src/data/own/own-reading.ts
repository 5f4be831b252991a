import type { Mending } from '@/domain/problems/mending';

import type { ReadResult } from '../read-dataset';

/** What is said of a reader's own files beside what was read. */
export interface OwnReading {
  readonly form: 'json' | 'csv';
  /** The same for files with the same content. */
  readonly fingerprint: number;
  /** What was met kindly, in the order of the files; cut at the limit. */
  readonly mended: readonly Mending[];
  /** How much was met kindly in all. */
  readonly mendedCount: number;
}

/** What came of a reader's own files. */
export interface OwnOutcome {
  readonly result: ReadResult;
  readonly reading: OwnReading;
}

/** What came of the files of one dataset. */
export interface DatasetOutcome extends Pick<OwnReading, 'form' | 'fingerprint'> {
  readonly result: ReadResult;
}
