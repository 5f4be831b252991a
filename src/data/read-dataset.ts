import type { Dataset } from '@/domain/model/dataset';
import { FORMAT } from '@/domain/model/format';
import type { Problem, ProblemCounts } from '@/domain/problems/problem';

import { datasetSchema } from './format/dataset';
import { buildDataset } from './reading/build-dataset';
import { locateProblems } from './reading/locate-problems';
import { openFile, type ReadOptions } from './reading/open-file';
import { toPrintable } from './reading/printable';
import { prune } from './reading/prune';
import { fieldOf } from './reading/thing-ids';

export type ReadResult =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** Errors first, then warnings, each in the file's order; cut at the limit. */
      readonly problems: readonly Problem[];
      readonly counts: ProblemCounts;
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly counts: ProblemCounts;
    };

/**
 * Reads the text of a `communique/1` file. Whatever is wrong is a problem with its place; an error leaves out the
 * smallest part that makes no sense, a warning nothing, and what is left out is never held against anything else.
 * Not ok for what is no such file at all, or lacks what every dataset must have. Never throws, whatever the text.
 */
export async function readDataset(
  text: string,
  file: string,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const opened = await openFile(text, file, options);
  if (!opened.ok) return refuse([opened.problem]);
  const { raw, ids, log } = opened;
  const misfit = findMisfit(raw, file);
  if (misfit) return refuse(await locateProblems(opened.text, [misfit]));
  options.onStage?.('check');
  const pruned = prune(datasetSchema, raw, log, ids);
  const dataset = pruned.ok && buildDataset(pruned.value, log, pruned.trace);
  const problems = await locateProblems(opened.text, log.problems());
  if (!dataset) return { ok: false, problems, counts: log.counts() };
  return { ok: true, dataset, problems, counts: log.counts() };
}

function refuse(problems: readonly Problem[]): ReadResult {
  return { ok: false, problems, counts: { errors: problems.length, warnings: 0 } };
}

/** Why a JSON value is no `communique/1` file; undefined when it says that it is one. */
function findMisfit(raw: unknown, file: string): Problem | undefined {
  const refusal = { severity: 'error', file, leftOut: { kind: 'file' } } as const;
  const expected = { code: 'format', value: FORMAT } as const;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { ...refusal, code: 'not_an_object', path: [], expected, found: toPrintable(raw) };
  }
  const format = fieldOf(raw, 'format');
  if (format === FORMAT) return undefined;
  const isOtherVersion = typeof format === 'string' && format.startsWith('communique/');
  const code = isOtherVersion ? 'other_version' : 'not_communique';
  return { ...refusal, code, path: ['format'], expected, found: toPrintable(format) };
}
