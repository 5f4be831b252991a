import type { Dataset } from '@/domain/model/dataset';
import { FORMAT } from '@/domain/model/format';
import type { Problem } from '@/domain/problems/problem';

import { datasetSchema } from '../format/dataset';
import { buildDataset } from './build-dataset';
import { checkTexts } from './check-texts';
import { toPrintable } from './printable';
import type { ProblemLog } from './problem-log';
import { prune } from './prune';
import { fieldOf, type ThingIds } from './thing-ids';

interface RawFile {
  readonly raw: unknown;
  readonly ids: ThingIds;
  readonly log: ProblemLog;
}

/**
 * Checks a raw dataset, which loses in place what makes no sense; every problem goes into the log. Undefined where
 * something is bad or missing without which there is no dataset. Never throws.
 */
export function checkRaw({ raw, ids, log }: RawFile): Dataset | undefined {
  const pruned = prune(datasetSchema, raw, log, ids);
  if (!pruned.ok) return undefined;
  checkTexts(pruned.value, log, pruned.trace);
  return buildDataset(pruned.value, log, pruned.trace);
}

/** Why a JSON value is no `communique/1` file; undefined when it says that it is one. */
export function findMisfit(raw: unknown, file: string): Problem | undefined {
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
