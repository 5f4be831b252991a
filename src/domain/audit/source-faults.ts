import type { Source } from '../model/types';
import type { ProblemPath, ProblemSeverity } from '../problems/problem';
import { lossOfQuote, type Quote, type QuoteLoss } from './find-quote';
import { type Passage, passagesOf, type SourceText, wordsOf } from './source-text';

/** A source as it stands in a file. */
export interface ListedSource {
  readonly id: string;
  /** Undefined where the file does not say it properly: the reader's business. */
  readonly read: Source['read'] | undefined;
  /** Numbers of the paragraphs that it lists. */
  readonly paragraphs: readonly number[];
  readonly path: ProblemPath;
}

/** One piece of evidence as it stands in a file. */
export interface Citation {
  readonly sourceId: string;
  readonly part?: 'headline';
  readonly paragraph?: number;
  readonly quote?: Quote;
  readonly path: ProblemPath;
}

/** The text of a source, and the file from which it was taken. */
export interface GivenText {
  readonly sourceId: string;
  readonly textFile: string;
  readonly text: SourceText;
}

/** What is wrong between a dataset's sources, its evidence and the sources' texts; no sentence in any language. */
export type SourceFault = {
  readonly severity: ProblemSeverity;
  /** Where in the dataset's JSON. */
  readonly path: ProblemPath;
} & (
  | { readonly code: 'unused_source' }
  /** Nothing can be held against the text of a source of which only a part was read. */
  | { readonly code: 'source_read_in_part'; readonly textFile: string }
  | {
      readonly code: 'other_paragraphs';
      readonly textFile: string;
      readonly listed: readonly number[];
      /** How many the text has. */
      readonly count: number;
    }
  | {
      readonly code: 'paragraph_not_in_text';
      readonly textFile: string;
      readonly paragraph: number;
      readonly count: number;
    }
  | {
      readonly code: 'quote_not_in_text';
      readonly textFile: string;
      readonly quote: Quote;
      readonly loss: QuoteLoss;
      /** Where it should stand; undefined: anywhere. */
      readonly passage: Passage | undefined;
      /** Where it stands instead, start and end. */
      readonly elsewhere: readonly Passage[];
    }
);

/** Warnings of the sources that no evidence names, in their order. */
export function unusedSources(
  sources: readonly ListedSource[],
  citations: readonly Citation[],
): readonly SourceFault[] {
  const used = new Set(citations.map(({ sourceId }) => sourceId));
  return sources
    .filter(({ id }) => !used.has(id))
    .map(({ path }) => ({ severity: 'warning', code: 'unused_source', path }));
}

/**
 * Holds a source and whatever cites it against its text: the paragraphs that the source lists are those of the text,
 * every paragraph that is cited is there, every quotation stands where it is said to stand (without a place: anywhere).
 * Errors, the source's own first. What the reader of the dataset reports already is not said again. Nothing for a source
 * that is not listed.
 */
export function faultsAgainstText(
  given: GivenText,
  sources: readonly ListedSource[],
  citations: readonly Citation[],
): readonly SourceFault[] {
  const source = sources.find(({ id }) => id === given.sourceId);
  if (source?.read === undefined) return [];
  const { textFile, text } = given;
  if (source.read === 'part') {
    const path = [...source.path, 'read'];
    return [{ severity: 'error', code: 'source_read_in_part', path, textFile }];
  }
  const cited = citations.filter(({ sourceId }) => sourceId === source.id);
  return [
    otherParagraphs(source, given),
    ...cited.map((citation) =>
      isParagraphMissing(citation, text)
        ? paragraphNotInText(citation, source, given)
        : quoteNotInText(citation, given),
    ),
  ].filter((fault) => fault !== undefined);
}

function otherParagraphs(
  { paragraphs, path }: ListedSource,
  { textFile, text }: GivenText,
): SourceFault | undefined {
  const count = text.paragraphs.length;
  const listed = [...new Set(paragraphs)].toSorted((a, b) => a - b);
  if (listed.length === count && listed.every((number, index) => number === index + 1)) {
    return undefined;
  }
  return {
    severity: 'error',
    code: 'other_paragraphs',
    path: [...path, 'paragraphs'],
    textFile,
    listed,
    count,
  };
}

/** The headline goes before the paragraph, as on the page. */
function passageOf({ part, paragraph }: Citation): Passage | undefined {
  return part ?? paragraph;
}

function isParagraphMissing(citation: Citation, { paragraphs }: SourceText): boolean {
  const passage = passageOf(citation);
  return typeof passage === 'number' && passage > paragraphs.length;
}

function paragraphNotInText(
  { paragraph = 0, path }: Citation,
  { paragraphs: listed }: ListedSource,
  { textFile, text }: GivenText,
): SourceFault | undefined {
  // One that is missing in the list too is the reader's `unknown_paragraph`.
  if (listed.length > 0 && !listed.includes(paragraph)) return undefined;
  return {
    severity: 'error',
    code: 'paragraph_not_in_text',
    path: [...path, 'paragraph'],
    textFile,
    paragraph,
    count: text.paragraphs.length,
  };
}

function quoteNotInText(
  citation: Citation,
  { textFile, text }: GivenText,
): SourceFault | undefined {
  const { quote, path } = citation;
  if (quote === undefined) return undefined;
  const passage = passageOf(citation);
  const loss = lossOfQuote(quote, wordsOf(text, passage));
  if (loss === undefined) return undefined;
  return {
    severity: 'error',
    code: 'quote_not_in_text',
    path: [...path, 'quote', loss === 'start' ? 'start' : 'end'],
    textFile,
    quote,
    loss,
    passage,
    elsewhere: passagesOf(text).filter(
      (other) => lossOfQuote(quote, wordsOf(text, other)) === undefined,
    ),
  };
}
