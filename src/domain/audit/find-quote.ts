import type { Evidence } from '../model/types';
import { foldSpace } from './source-text';

export type Quote = NonNullable<Evidence['quote']>;

/** What keeps a quotation from being found: its start or its end is not there, or its end only before its start. */
export type QuoteLoss = 'start' | 'end' | 'order';

/**
 * Looks for a quotation as a text fragment does (WICG "URL Fragment Text Directives"): whole words, first the start,
 * after it the end. Letter by letter: capitals, quotation marks and dashes must be those of the text; only white space
 * is folded. `text` has its own white space folded. Undefined when the quotation is there.
 */
export function lossOfQuote({ start, end }: Quote, text: string): QuoteLoss | undefined {
  const first = foldSpace(start);
  const at = findWords(text, first, 0);
  if (at < 0) return 'start';
  if (end === undefined) return undefined;
  const last = foldSpace(end);
  if (findWords(text, last, at + first.length) >= 0) return undefined;
  return findWords(text, last, 0) < 0 ? 'end' : 'order';
}

/** Chinese writes no spaces: between Han characters every place may be the edge of a word. */
const ENDS_IN_WORD = /(?!\p{Script=Han})[\p{L}\p{M}\p{N}]$/u;
const BEGINS_IN_WORD = /^(?!\p{Script=Han})[\p{L}\p{M}\p{N}]/u;

function findWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + words.length);
    if (!isInsideWord(before, words) && !isInsideWord(words, after)) return at;
  }
  return -1;
}

function isInsideWord(before: string, after: string): boolean {
  return ENDS_IN_WORD.test(before) && BEGINS_IN_WORD.test(after);
}
