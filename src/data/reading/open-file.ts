import type { Problem } from '@/domain/problems/problem';

import { diagnoseText } from './diagnose-text';
import { LARGEST_FILE_BYTES, tooLarge } from './file-size';
import { shorten } from './printable';
import { createProblemLog, type ProblemLog } from './problem-log';
import { findRepeatedFields } from './repeated-fields';
import { noteThingIds, type ThingIds } from './thing-ids';

/** So many problems are told in detail, if nothing else is asked for. */
export const MOST_PROBLEMS = 50;

/** What is being done to a file, in this order. */
export type ReadingStage = 'parse' | 'check';

export interface ReadOptions {
  /** Told when a stage begins. */
  readonly onStage?: (stage: ReadingStage) => void;
  /** How many problems are told in detail; the rest is counted. 50 if not given. */
  readonly limit?: number;
  /** Also looks for fields that stand twice in one object, which takes a second pass over the text. */
  readonly isThorough?: boolean;
  /** Asked for a text of the same length to read in place of one that is no JSON; none if not given. */
  readonly mend?: (text: string) => string;
  /** Told what was read before it is checked, and may change it. */
  readonly amend?: (raw: unknown) => void;
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
  { limit = MOST_PROBLEMS, isThorough = false, onStage, mend, amend }: ReadOptions,
): Promise<OpenedFile> {
  if (text.length > LARGEST_FILE_BYTES) return { ok: false, problem: tooLarge(file, text.length) };
  onStage?.('parse');
  const given = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { plain, parsed } = parseOrMend(given, mend);
  if (parsed === undefined) return { ok: false, problem: await diagnoseText(plain, file) };
  const { raw } = parsed;
  amend?.(raw);
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

interface Parsed {
  readonly raw: unknown;
}

function parseOrMend(
  given: string,
  mend: ReadOptions['mend'],
): { readonly plain: string; readonly parsed: Parsed | undefined } {
  const parsed = parseJson(given);
  if (parsed !== undefined || mend === undefined) return { plain: given, parsed };
  const plain = mend(given);
  return { plain, parsed: parseJson(plain) };
}

function parseJson(text: string): Parsed | undefined {
  try {
    return { raw: JSON.parse(text) };
  } catch {
    return undefined;
  }
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
