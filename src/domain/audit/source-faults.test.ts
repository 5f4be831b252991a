import { describe, expect, it } from 'vitest';

import {
  type Citation,
  faultsAgainstText,
  type GivenText,
  type ListedSource,
  unusedSources,
} from './source-faults';

const source: ListedSource = {
  id: 's-one',
  read: 'whole',
  paragraphs: [1, 2],
  path: ['sources', 0],
};

const given: GivenText = {
  sourceId: 's-one',
  textFile: 'one.txt',
  text: { headline: 'Two sign note', paragraphs: ['The guests came.', 'The note was signed.'] },
};

const PATH = ['events', 3, 'evidence', 0];

function citation(changes: Partial<Citation>): Citation {
  return { sourceId: 's-one', path: PATH, ...changes };
}

function faultsOf(...citations: readonly Citation[]): ReturnType<typeof faultsAgainstText> {
  return faultsAgainstText(given, [source], citations);
}

describe('unusedSources', () => {
  it('warns of what no evidence names', () => {
    const other = { ...source, id: 's-two', path: ['sources', 1] };
    expect(unusedSources([source, other], [citation({})])).toEqual([
      { severity: 'warning', code: 'unused_source', path: ['sources', 1] },
    ]);
    expect(unusedSources([], [])).toEqual([]);
  });
});

describe('faultsAgainstText', () => {
  it('has nothing against what stands there', () => {
    expect(
      faultsOf(
        citation({}),
        citation({ part: 'headline' }),
        citation({ part: 'headline', quote: { start: 'Two', end: 'note' } }),
        citation({ paragraph: 2 }),
        citation({ paragraph: 2, quote: { start: 'The note', end: 'signed' } }),
        citation({ quote: { start: 'guests', end: 'signed' } }),
        citation({ sourceId: 's-two', paragraph: 9, quote: { start: 'Elsewhere' } }),
      ),
    ).toEqual([]);
  });

  it('says where a quotation stands instead', () => {
    const quote = { start: 'The note', end: 'signed' };
    expect(faultsOf(citation({ paragraph: 1, quote }))).toEqual([
      {
        severity: 'error',
        code: 'quote_not_in_text',
        path: [...PATH, 'quote', 'start'],
        textFile: 'one.txt',
        quote,
        loss: 'start',
        passage: 1,
        elsewhere: [2],
      },
    ]);
  });

  it('looks for a quotation of the headline in the headline', () => {
    const quote = { start: 'note' };
    expect(faultsOf(citation({ part: 'headline', quote }))).toEqual([]);
    expect(faultsOf(citation({ part: 'headline', quote: { start: 'guests' } }))).toMatchObject([
      { loss: 'start', passage: 'headline', elsewhere: [1] },
    ]);
  });

  it('looks for a quotation without a place everywhere, start before end', () => {
    const quote = { start: 'signed', end: 'guests' };
    expect(faultsOf(citation({ quote }))).toMatchObject([
      { loss: 'order', passage: undefined, path: [...PATH, 'quote', 'end'], elsewhere: [] },
    ]);
  });

  it.each([[[1]], [[1, 2, 3]], [[2, 3]], [[]]])(
    'finds that %j are not the paragraphs of the text',
    (paragraphs) => {
      expect(faultsAgainstText(given, [{ ...source, paragraphs }], [])).toEqual([
        {
          severity: 'error',
          code: 'other_paragraphs',
          path: ['sources', 0, 'paragraphs'],
          textFile: 'one.txt',
          listed: paragraphs,
          count: 2,
        },
      ]);
    },
  );

  it('compares paragraphs in any order, and a repeated one once: the reader reports it', () => {
    expect(faultsAgainstText(given, [{ ...source, paragraphs: [2, 1, 2] }], [])).toEqual([]);
  });

  it('finds that a paragraph is not in the text, unless the reader says so already', () => {
    const cited = citation({ paragraph: 3, quote: { start: 'The note' } });
    expect(faultsOf(cited)).toEqual([]);
    const unlisted = { ...source, paragraphs: [] };
    expect(faultsAgainstText(given, [unlisted], [cited])).toMatchObject([
      { code: 'other_paragraphs' },
      { code: 'paragraph_not_in_text', path: [...PATH, 'paragraph'], paragraph: 3, count: 2 },
    ]);
  });

  it('holds nothing against a source that was read in part, and says so', () => {
    const cited = citation({ paragraph: 1, quote: { start: 'Nowhere' } });
    expect(faultsAgainstText(given, [{ ...source, read: 'part' }], [cited])).toEqual([
      {
        severity: 'error',
        code: 'source_read_in_part',
        path: ['sources', 0, 'read'],
        textFile: 'one.txt',
      },
    ]);
  });

  it('has nothing to say of a source that is not there, or that the reader leaves out', () => {
    const cited = [citation({ paragraph: 9 })];
    expect(faultsAgainstText(given, [], cited)).toEqual([]);
    expect(faultsAgainstText(given, [{ ...source, read: undefined }], cited)).toEqual([]);
  });
});
