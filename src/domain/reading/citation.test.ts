import { describe, expect, it } from 'vitest';

import { bibtexCitation, type Citation, plainCitation } from './citation';

const citation: Citation = {
  id: 'agr-sample',
  title: 'Memorandum between A and B',
  dataset: 'Sample cooperation',
  version: '2026.11.1',
  asOf: '2026-11-22',
  address: 'https://example.org/?record=agr-sample&lang=az#top',
};

const words = {
  version: (version: string): string => `version ${version}`,
  reference: (id: string): string => `Record ${id}`,
};

describe('plainCitation', () => {
  it('gives everything on one line', () => {
    expect(plainCitation(citation, words)).toBe(
      'The Communiqué contributors. Memorandum between A and B. Sample cooperation, version 2026.11.1, 2026-11-22. Record agr-sample. https://example.org/?record=agr-sample&lang=az#top',
    );
  });

  it('ends with the reference where there is no address for others', () => {
    expect(plainCitation({ ...citation, address: undefined }, words)).toBe(
      'The Communiqué contributors. Memorandum between A and B. Sample cooperation, version 2026.11.1, 2026-11-22. Record agr-sample.',
    );
    expect(bibtexCitation({ ...citation, address: undefined })).not.toContain('url');
  });
});

describe('bibtexCitation', () => {
  it('is an entry of the type @misc', () => {
    expect(bibtexCitation(citation)).toBe(
      [
        '@misc{agr-sample,',
        '  author = {{The Communiqué contributors}},',
        '  title = {{Memorandum between A and B}},',
        '  howpublished = {Sample cooperation},',
        '  version = {2026.11.1},',
        '  date = {2026-11-22},',
        '  year = {2026},',
        '  note = {agr-sample},',
        '  url = {https://example.org/?record=agr-sample&lang=az#top},',
        '}',
      ].join('\n'),
    );
  });

  it.each([
    ['A & B: 100 % #1 $2 a_b', String.raw`A \& B: 100 \% \#1 \$2 a\_b`],
    ['{x}', String.raw`\{x\}`],
    ['a\\b~c^d', String.raw`a\textbackslash{}b\textasciitilde{}c\textasciicircum{}d`],
    ['two\nlines', 'two lines'],
    ['Şəki 张', 'Şəki 张'],
  ])('escapes %j', (title, expected) => {
    expect(bibtexCitation({ ...citation, title })).toContain(`title = {{${expected}}},`);
  });

  it('keeps key and address from breaking the entry', () => {
    const entry = bibtexCitation({
      ...citation,
      id: 'a,b {c}',
      address: 'https://example.org/{a}?q=50%25 x',
    });
    expect(entry).toContain('@misc{a-b--c-,');
    expect(entry).toContain('url = {https://example.org/%7Ba%7D?q=50%25%20x},');
  });
});
