import type { Dataset } from '@/domain/model/dataset';
import type { Problem, ProblemCounts } from '@/domain/problems/problem';

import { checkRaw, findMisfit } from './reading/check-raw';
import { locateProblems } from './reading/locate-problems';
import { openFile, type ReadOptions } from './reading/open-file';

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
  const dataset = checkRaw({ raw, ids, log });
  const problems = await locateProblems(opened.text, log.problems());
  if (!dataset) return { ok: false, problems, counts: log.counts() };
  return { ok: true, dataset, problems, counts: log.counts() };
}

function refuse(problems: readonly Problem[]): ReadResult {
  return { ok: false, problems, counts: { errors: problems.length, warnings: 0 } };
}
