import type { Dataset } from '@/domain/model/dataset';
import type { Mending } from '@/domain/problems/mending';
import type { Problem, ProblemCounts } from '@/domain/problems/problem';

/** A file as a reader knows it. */
export interface OwnFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** What was found in a reader's own files, also where nothing can be shown of them. */
interface OwnFindings {
  /** Errors first, then warnings; cut at the limit. */
  readonly problems: readonly Problem[];
  readonly counts: ProblemCounts;
  /** What was met kindly, in the order of the files; cut at the limit. */
  readonly mended: readonly Mending[];
  /** How much was met kindly in all. */
  readonly mendedCount: number;
  readonly files: readonly OwnFile[];
}

/** A dataset that a reader opened from files of his or her own. */
export interface OwnDataset extends OwnFindings {
  readonly dataset: Dataset;
  readonly form: 'json' | 'csv';
  /** The dataset's own version. */
  readonly version: string;
  /** The same for files with the same content. */
  readonly fingerprint: number;
}

export type OwnResult =
  | ({ readonly ok: true } & OwnDataset)
  | ({ readonly ok: false } & OwnFindings);
