import type { Language } from '@/domain/model/vocabulary';

/** A piece of a text; `lang` where it is of another language than the text. */
export interface Run {
  /** Where it begins in the text. */
  readonly start: number;
  readonly text: string;
  readonly lang?: Language;
}

const HAN_RUN = /\p{Script=Han}+/gu;
/** Latin words in a row; only Azerbaijani has these letters of its own. */
const LATIN_RUN =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}'’.-]*(?: [\p{Script=Latin}\p{N}'’.-]+)*/gu;
const AZERBAIJANI_LETTER = /[əƏğĞıİ]/u;

/**
 * A text of the data in its pieces, in order and without a gap: what it quotes in another language's letters (Han
 * outside Chinese, Azerbaijani inside Chinese) apart, so that it can be marked. One piece for any other text.
 */
export function quotedRuns(text: string, language: Language): readonly Run[] {
  const isChinese = language === 'zh-Hans';
  const found = [...text.matchAll(isChinese ? LATIN_RUN : HAN_RUN)].filter(
    ([words]) => !isChinese || AZERBAIJANI_LETTER.test(words),
  );
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: words, index } of found) {
    if (index > end) runs.push({ start: end, text: text.slice(end, index) });
    runs.push({ start: index, text: words, lang: isChinese ? 'az' : 'zh-Hans' });
    end = index + words.length;
  }
  if (end < text.length || runs.length === 0) runs.push({ start: end, text: text.slice(end) });
  return runs;
}
