/** The text of one source as it was read: its headline and its paragraphs in order. */
export interface SourceText {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Where in a source something stands: in its headline, or in a paragraph, counted from 1. */
export type Passage = 'headline' | number;

/**
 * Reads a text whose first line is the headline and every further line a paragraph; empty lines do not count. Any white
 * space counts as one space. Undefined when nothing is in it.
 */
export function parseSourceText(text: string): SourceText | undefined {
  const [headline, ...paragraphs] = text
    .split(/\r\n|[\n\r]/)
    .map(foldSpace)
    .filter((line) => line !== '');
  return headline === undefined ? undefined : { headline, paragraphs };
}

/** The words of a passage; of the whole text for `undefined`. Empty for a paragraph that is not there. */
export function wordsOf({ headline, paragraphs }: SourceText, passage?: Passage): string {
  if (passage === undefined) return [headline, ...paragraphs].join(' ');
  return passage === 'headline' ? headline : (paragraphs[passage - 1] ?? '');
}

/** All passages of a text in order, the headline first. */
export function passagesOf({ paragraphs }: SourceText): readonly Passage[] {
  return ['headline', ...paragraphs.map((_, index) => index + 1)];
}

/** The text with every run of white space as one space, and none at its ends. */
export function foldSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
