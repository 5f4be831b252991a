import type { ParseError, ParseErrorCode } from 'jsonc-parser';

import { FORMAT } from '@/domain/model/format';
import type { JsonSyntaxCode, Problem, ProblemPath } from '@/domain/problems/problem';

import { parseJsonTree, pathAt } from './json-tree';
import { shorten } from './printable';
import { positionAt } from './text-position';

const SHOWN = 40;

/** Explains a text that is not JSON at all: nothing in it, a web page, cut off, or broken at one place. */
export async function diagnoseText(text: string, file: string): Promise<Problem> {
  const refusal = { severity: 'error', file, path: [], leftOut: { kind: 'file' } } as const;
  const expected = { code: 'format', value: FORMAT } as const;
  if (text.trim() === '') return { ...refusal, code: 'empty_file', expected, found: '' };
  if (isWebPage(text)) {
    const found = shorten(text.trim().replaceAll(/\s+/g, ' '), SHOWN);
    return { ...refusal, code: 'html_page', line: 1, column: 1, expected, found };
  }
  const { path, offset, syntax, isCutOff } = await findBreak(text);
  const position = positionAt(text, offset);
  if (isCutOff) {
    const end = text.trimEnd();
    const found = shorten(end.slice(-SHOWN).replaceAll(/\s+/g, ' '), SHOWN);
    return {
      ...refusal,
      ...positionAt(text, end.length),
      code: 'truncated_json',
      path,
      expected: { code: 'json', syntax },
      found,
    };
  }
  const [rest = ''] = text.slice(offset, offset + 4 * SHOWN).split(/[\r\n]/);
  const found = shorten(rest, SHOWN);
  return {
    ...refusal,
    ...position,
    code: 'broken_json',
    path,
    expected: { code: 'json', syntax },
    found,
  };
}

/** True for HTML and XML, which servers send in place of a file that they do not have. */
function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype|!--|\?xml|[a-z])/i.test(text);
}

interface Break {
  readonly path: ProblemPath;
  readonly offset: number;
  readonly syntax: JsonSyntaxCode;
  readonly isCutOff: boolean;
}

async function findBreak(text: string): Promise<Break> {
  const errors: ParseError[] = [];
  await parseJsonTree(text, errors);
  const [first] = errors;
  const end = text.trimEnd().length;
  if (!first) return { path: [], offset: end, syntax: 'valid_json', isCutOff: false };
  const { error, offset, length } = first;
  const path = await pathAt(text, Math.min(offset, end));
  const isOpen = offset >= end || (offset + length >= end && OPEN_ENDED.has(error));
  return {
    path: path.filter((step) => step !== ''),
    offset,
    syntax: syntaxAt(text, offset, error, path.at(-1) === ''),
    isCutOff: isOpen && /^\s*[[{]/.test(text),
  };
}

function syntaxAt(
  text: string,
  offset: number,
  error: ParseErrorCode,
  isFieldName: boolean,
): JsonSyntaxCode {
  const next = text.charAt(offset);
  const isClosing = next === ']' || next === '}';
  if (isClosing && /,\s*$/.test(text.slice(0, offset))) return 'comma_too_many';
  const syntax = SYNTAX[error] ?? 'valid_json';
  if (isClosing && syntax === 'comma') return next === ']' ? 'closing_brace' : 'closing_bracket';
  return isFieldName && syntax === 'value' ? 'field_name' : syntax;
}

/** By the numbers of jsonc-parser's `ParseErrorCode`, which exists in its types only. */
const SYNTAX: Readonly<Record<number, JsonSyntaxCode>> = {
  1: 'value',
  2: 'number',
  3: 'field_name',
  4: 'value',
  5: 'colon',
  6: 'comma',
  7: 'closing_brace',
  8: 'closing_bracket',
  9: 'end_of_file',
  10: 'no_comment',
  11: 'no_comment',
  12: 'closing_quote',
  13: 'number',
  14: 'escape',
  15: 'escape',
  16: 'no_line_break_in_text',
};

/** Breaks that are one unfinished word, number or text: at the end of a file they mean that the rest is missing. */
const OPEN_ENDED: ReadonlySet<number> = new Set([1, 2, 12, 13, 14, 15]);
