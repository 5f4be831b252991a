import { describe, expect, it } from 'vitest';

import type { LeftOut, ProblemCode } from '@/domain/problems/problem';
import { type Change, readChanged } from '@/testing/read-changed';
import { put } from '@/testing/spoil';

type ErrorCase = readonly [
  name: string,
  change: Change,
  code: ProblemCode,
  path: string,
  leftOut: LeftOut,
];

const errors: readonly ErrorCase[] = [
  [
    'a third side',
    (raw) => put(raw, 'sides', ['XA', 'XB', 'XC']),
    'too_many_sides',
    'sides.2',
    { kind: 'entry', field: 'sides' },
  ],
  [
    'the same side twice',
    (raw) => put(raw, 'sides', ['XA', 'XA']),
    'duplicate_value',
    'sides.1',
    { kind: 'entry', field: 'sides' },
  ],
  [
    'the same id in two kinds of things',
    (raw) => put(raw.statements[0], 'id', 'ai'),
    'duplicate_id',
    'statements.0.id',
    { kind: 'statement', id: 'ai' },
  ],
  [
    'a redirect to nothing',
    (raw) => put(raw.redirects, 'agr-sample-old', 'agr-simple'),
    'dangling_reference',
    'redirects.agr-sample-old',
    { kind: 'redirect', id: 'agr-sample-old' },
  ],
  [
    'a redirect of what is there',
    (raw) => put(raw.redirects, 'ev-visit', 'ev-meeting'),
    'redirect_of_existing_id',
    'redirects.ev-visit',
    { kind: 'redirect', id: 'ev-visit' },
  ],
  [
    'a redirect from what is no id',
    (raw) => put(raw.redirects, 'old id', 'ev-meeting'),
    'bad_id',
    'redirects.old id',
    { kind: 'redirect', id: 'old id' },
  ],
  [
    'a redirect from a name that objects have of their own, to what is no id',
    (raw) =>
      void Object.defineProperty(raw.redirects, '__proto__', { value: {}, enumerable: true }),
    'bad_id',
    'redirects.__proto__',
    { kind: 'redirect', id: '__proto__' },
  ],
  [
    'a record related to itself',
    (raw) => put(raw.agreements[0]?.related?.[0], 'id', 'agr-sample'),
    'circular_reference',
    'agreements.0.related.0.id',
    { kind: 'reference', id: 'agr-sample' },
  ],
  [
    'a parent that is its own child',
    (raw) => put(raw.organizations[0], 'parent_id', 'org-sample-board'),
    'circular_reference',
    'organizations.1.parent_id',
    { kind: 'reference', id: 'org-sample-council' },
  ],
  [
    'a post that ends before it starts',
    (raw) => put(raw.people[0]?.posts?.[0], 'end', '2021'),
    'unordered_dates',
    'people.0.posts.0.end',
    { kind: 'date', field: 'end' },
  ],
  [
    'one value in a disagreement',
    (raw) => put(raw.people[0]?.disagreements?.[0], 'values', [{ value: 'Ayan' }]),
    'too_few_values',
    'people.0.disagreements.0.values',
    { kind: 'entry', field: 'disagreements' },
  ],
  [
    'a preference for what is not there',
    (raw) => put(raw.people[0]?.disagreements?.[0], 'preferred', 2),
    'preferred_out_of_range',
    'people.0.disagreements.0.preferred',
    { kind: 'field', field: 'preferred' },
  ],
  [
    'a value of a disagreement that is neither text nor number',
    (raw) => raw.people[0]?.disagreements?.[0]?.values.push({ value: { en: '' } }),
    'empty_text',
    'people.0.disagreements.0.values.2.value.en',
    { kind: 'entry', field: 'values' },
  ],
  [
    'a participant without a name',
    (raw) => raw.events[1]?.participants?.push({ capacity: 'speaker' }),
    'nobody_named',
    'events.1.participants.3',
    { kind: 'participant' },
  ],
  [
    'the same theme twice on one basis',
    (raw) => raw.events[1]?.themes?.push({ theme_id: 'ai', basis: 'reported' }),
    'duplicate_mention',
    'events.1.themes.2',
    { kind: 'mention', id: 'ai' },
  ],
  [
    'a paragraph of a source that was read in part',
    (raw) => put(raw.organizations[0]?.history?.[1]?.evidence?.[0], 'paragraph', 1),
    'source_not_read_whole',
    'organizations.0.history.1.evidence.0.paragraph',
    { kind: 'field', field: 'paragraph' },
  ],
  [
    'a list of paragraphs of a source that was read in part',
    (raw) => put(raw.sources[1], 'paragraphs', [{ n: 1, summary: { en: 'One.' } }]),
    'source_not_read_whole',
    'sources.1.paragraphs',
    { kind: 'field', field: 'paragraphs' },
  ],
  [
    'the same paragraph twice',
    (raw) => raw.sources[0]?.paragraphs?.push({ n: 2, summary: { en: 'Again.' } }),
    'duplicate_value',
    'sources.0.paragraphs.2.n',
    { kind: 'entry', field: 'paragraphs' },
  ],
  [
    'a paragraph that the source does not have',
    (raw) => put(raw.statements[0]?.evidence?.[0], 'paragraph', 3),
    'unknown_paragraph',
    'statements.0.evidence.0.paragraph',
    { kind: 'field', field: 'paragraph' },
  ],
  [
    'a quotation of nine words',
    (raw) =>
      put(raw.statements[0]?.evidence?.[0], 'quote', {
        start: 'one two three four five',
        end: 'six seven eight nine',
      }),
    'quote_too_long',
    'statements.0.evidence.0.quote',
    { kind: 'field', field: 'quote' },
  ],
];

describe('bad relations', () => {
  it.each(errors)('%s', async (_name, change, code, path, leftOut) => {
    const { dataset, problems } = await readChanged(change);
    expect(dataset).toBeDefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', code, leftOut });
    expect(problems[0]?.path.join('.')).toBe(path);
  });
});
