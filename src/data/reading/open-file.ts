import type { Problem } from '@/domain/problems/problem';

import { diagnoseText } from './diagnose-text';
import { LARGEST_FILE_BYTES, tooLarge } from './file-size';
import { shorten } from './printable';
import { createProblemLog, type ProblemLog } from './problem-log';
import { findRepeatedFields } from './repeated-fields';
import { noteThingIds, type ThingIds } from './thing-ids';

const MOST_PROBLEMS = 50;

/** What is being done to a file, in this order. */
export type ReadingStage = 'parse' | 'check';

export interface ReadOptions {
  /** Told when a stage begins. */
  readonly onStage?: (stage: ReadingStage) => void;
  /** How many problems are told in detail; the rest is counted. 50 if not given. */
  readonly limit?: number;
  /** Also looks for fields that stand twice in one object, which takes a second pass over the text. */
  readonly isThorough?: boolean;
}

export type OpenedFile =
  | {
      readonly ok: true;
      readonly raw: unknown;
      /** The text without a byte order mark. */
      readonly text: string;
      readonly ids: ThingIds;
      readonly log: ProblemLog;
    }
  | { readonly ok: false; readonly problem: Problem };

/** Parses the text of a file as JSON and opens a log for it; says what is wrong with a text that is none. Never throws. */
export async function openFile(
  text: string,
  file: string,
  { limit = MOST_PROBLEMS, isThorough = false, onStage }: ReadOptions,
): Promise<OpenedFile> {
  if (text.length > LARGEST_FILE_BYTES) return { ok: false, problem: tooLarge(file, text.length) };
  onStage?.('parse');
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let raw: unknown;
  try {
    raw = JSON.parse(plain);
  } catch {
    return { ok: false, problem: await diagnoseText(plain, file) };
  }
  const ids = noteThingIds(raw);
  const log = createProblemLog(file, ids, limit);
  if (plain.includes('\uFFFD')) warnOfBrokenCharacters(log, plain);
  if (isThorough) {
    for (const path of await findRepeatedFields(plain)) {
      log.report({
        severity: 'warning',
        code: 'duplicate_field',
        path,
        expected: { code: 'one_field_each' },
        found: path.at(-1),
      });
    }
  }
  return { ok: true, raw, text: plain, ids, log };
}

function warnOfBrokenCharacters(log: ProblemLog, text: string): void {
  const offset = text.indexOf('\uFFFD');
  log.report({
    severity: 'warning',
    code: 'broken_characters',
    path: [],
    expected: { code: 'utf8' },
    found: shorten(text.slice(Math.max(0, offset - 20), offset + 20).replaceAll(/\s+/g, ' '), 40),
  });
}
