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
    'a text where a text by language belongs',
    (raw) => put(raw.events[0], 'places', [{ area: 'XB', name: 'Baku' }]),
    'wrong_type',
    'events.0.places.0.name',
    { kind: 'field', field: 'name' },
  ],
  [
    'a text by language without English, where it is required',
    (raw) => put(raw.events[0], 'summary', { az: 'Səfər' }),
    'missing_field',
    'events.0.summary.en',
    { kind: 'event', id: 'ev-visit' },
  ],
  [
    'a translation of the wrong type costs the translation',
    (raw) => put(raw.events[0], 'name', { en: 'Visit', az: 3 }),
    'wrong_type',
    'events.0.name.az',
    { kind: 'field', field: 'az' },
  ],
  [
    'an empty text',
    (raw) => put(raw.agreements[0], 'term', { en: '  ' }),
    'empty_text',
    'agreements.0.term.en',
    { kind: 'field', field: 'term' },
  ],
  [
    'text for a number',
    (raw) => put(raw.agreements[0], 'document_count', '1'),
    'wrong_type',
    'agreements.0.document_count',
    { kind: 'field', field: 'document_count' },
  ],
  [
    'half a document',
    (raw) => put(raw.agreements[0], 'document_count', 0.5),
    'number_out_of_range',
    'agreements.0.document_count',
    { kind: 'field', field: 'document_count' },
  ],
  [
    'an object for a list',
    (raw) => put(raw.agreements[0], 'aims', {}),
    'wrong_type',
    'agreements.0.aims',
    { kind: 'field', field: 'aims' },
  ],
  [
    'null in a list',
    (raw) => put(raw.agreements[0]?.languages, 1, null),
    'null_value',
    'agreements.0.languages.1',
    { kind: 'entry', field: 'languages' },
  ],
  [
    'an unknown classification costs the record',
    (raw) => put(raw.statements, 0, { ...raw.statements[0], confidence: 'sure' }),
    'value_not_allowed',
    'statements.0.confidence',
    { kind: 'field', field: 'confidence' },
  ],
  [
    'a field that is not looked for',
    (raw) => put(raw.agreements[0], 'not_reported', ['signatories', 'signature']),
    'value_not_allowed',
    'agreements.0.not_reported.1',
    { kind: 'entry', field: 'not_reported' },
  ],
  [
    'an id with a space',
    (raw) => raw.people.push({ id: 'p li', name: { en: 'Li' } }),
    'bad_id',
    'people.2.id',
    { kind: 'person', id: 'p li' },
  ],
  [
    'an area in small letters',
    (raw) => put(raw.sources[0], 'publisher_area', 'xa'),
    'bad_area_code',
    'sources.0.publisher_area',
    { kind: 'field', field: 'publisher_area' },
  ],
  [
    'a language that is no tag',
    (raw) => put(raw.sources[0], 'lang', 'en_GB'),
    'bad_language_tag',
    'sources.0.lang',
    { kind: 'field', field: 'lang' },
  ],
  [
    'a tag with the same variant twice',
    (raw) => put(raw.sources[0], 'lang', 'de-1996-1996'),
    'bad_language_tag',
    'sources.0.lang',
    { kind: 'field', field: 'lang' },
  ],
  [
    'a date of another kind',
    (raw) => put(raw.sources[0], 'published', '25.06.2025'),
    'bad_date',
    'sources.0.published',
    { kind: 'date', field: 'published' },
  ],
  [
    'an address without a scheme',
    (raw) => put(raw.sources[0], 'url', 'news.example.org'),
    'unsafe_address',
    'sources.0.url',
    { kind: 'link', field: 'url' },
  ],
  [
    'a mail address as a source',
    (raw) => put(raw.sources[0], 'url', 'mailto:a@example.org'),
    'unsafe_address',
    'sources.0.url',
    { kind: 'link', field: 'url' },
  ],
  [
    'a contact that runs',
    (raw) => put(raw, 'contact', 'javascript:alert(1)'),
    'unsafe_address',
    'contact',
    { kind: 'link', field: 'contact' },
  ],
];

describe('bad values', () => {
  it.each(errors)('%s', async (_name, change, code, path, leftOut) => {
    const { dataset, problems } = await readChanged(change);
    expect(dataset).toBeDefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', code, leftOut });
    expect(problems[0]?.path.join('.')).toBe(path);
  });
});
