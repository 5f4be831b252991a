import { describe, expect, it } from 'vitest';

import type { ProblemCode } from '@/domain/problems/problem';
import { type Change, readChanged } from '@/testing/read-changed';
import { drop, put, toFileText } from '@/testing/spoil';

import { readCatalog } from '../read-catalog';

const warnings: readonly (readonly [string, Change, ProblemCode, string])[] = [
  [
    'a record without evidence',
    (raw) => {
      drop(raw.statements[0], 'evidence');
      drop(raw.statements[0], 'themes');
    },
    'no_evidence',
    'statements.0.evidence',
  ],
  [
    'a date without its basis',
    (raw) => drop(raw.events[1], 'date_basis'),
    'missing_date_basis',
    'events.1.date_basis',
  ],
  [
    'an inferred date without a note',
    (raw) => drop(raw.agreements[0], 'date_note'),
    'missing_date_note',
    'agreements.0.date_note',
  ],
  [
    'a date that was not found',
    (raw) => put(raw.events[1], 'not_reported', ['date']),
    'contradicts_not_reported',
    'events.1.date',
  ],
  [
    'a source that was read and has no title',
    (raw) => drop(raw.sources[0], 'title'),
    'missing_field',
    'sources.0.title',
  ],
  [
    'a fifth headline theme',
    (raw) => {
      const [theme] = raw.themes;
      if (!theme) return;
      for (const id of ['t-2', 't-3', 't-4', 't-5']) raw.themes.push({ ...theme, id });
    },
    'too_many_headline_themes',
    'themes.5.group',
  ],
  [
    'something said by nobody',
    (raw) => drop(raw.events[1]?.themes?.[1], 'speaker_id'),
    'missing_speaker',
    'events.1.themes.1.speaker_id',
  ],
  [
    'a statement by nobody',
    (raw) => {
      drop(raw.statements[0], 'person_id');
      drop(raw.statements[0], 'organization_id');
    },
    'missing_speaker',
    'statements.0.person_id',
  ],
  [
    'a delegation to a meeting',
    (raw) => put(raw.delegations[0], 'event_id', 'ev-meeting'),
    'delegation_without_visit',
    'delegations.0.event_id',
  ],
  [
    'a language that the page does not have',
    (raw) => put(raw.events[0]?.name, 'ru', 'Визит'),
    'unknown_field',
    'events.0.name.ru',
  ],
  [
    'a name that turns the direction of writing',
    (raw) => put(raw.people[1]?.name, 'en', 'Li\u202E Shili'),
    'direction_control',
    'people.1.name.en',
  ],
  [
    'a title with a space without width',
    (raw) => put(raw.sources[0], 'title', 'Sample\u200B Council'),
    'invisible_character',
    'sources.0.title',
  ],
  [
    'half a character',
    (raw) => put(raw.themes[1]?.name, 'en', 'Training\uD83D'),
    'unprintable_character',
    'themes.1.name.en',
  ],
  [
    'a Cyrillic letter in a Latin name',
    (raw) => put(raw.people[0]?.other_names?.[0], 'name', 'Ai\u0430n Numunali'),
    'mixed_alphabets',
    'people.0.other_names.0.name',
  ],
  [
    'letters put together from parts',
    (raw) => put(raw, 'coverage', { en: 'Nu\u0308mune' }),
    'unnormalised_text',
    'coverage.en',
  ],
];

describe('warnings', () => {
  it.each(warnings)('%s', async (_name, change, code, path) => {
    const { problems } = await readChanged(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'warning', code });
    expect(problems[0]?.leftOut).toBeUndefined();
    expect(problems[0]?.path.join('.')).toBe(path);
  });
});

describe('characters that are taken for others', () => {
  it('are named where the file has them, also behind what was left out, and are kept', async () => {
    const name = 'Li\u202E Shili';
    const { dataset, problems } = await readChanged((raw) => {
      put(raw.people[0], 'name', null);
      put(raw.people[1]?.name, 'en', name);
    });
    expect(problems.at(-1)).toMatchObject({
      code: 'direction_control',
      path: ['people', 1, 'name', 'en'],
      found: '"Li[U+202E] Shili"',
      subject: { kind: 'person', id: 'p-li-shili' },
    });
    expect(problems.at(-1)?.line).toBeGreaterThan(1);
    expect(dataset?.people[0]?.name.en).toBe(name);
  });

  it('are warned of in a catalog', async () => {
    const text = toFileText({
      default: 'a',
      datasets: [{ id: 'a', title: { en: '\u0410zerbaijan' }, href: 'a.json' }],
    });
    const { problems } = await readCatalog(text, 'catalog.json');
    expect(problems).toMatchObject([
      { code: 'mixed_alphabets', path: ['datasets', 0, 'title', 'en'], line: 7 },
    ]);
  });
});

describe('what is no problem', () => {
  it.each<readonly [string, Change]>([
    [
      'an agreement whose parties were looked for in vain',
      (raw) => {
        drop(raw.agreements[0], 'parties');
        put(raw.agreements[0], 'not_reported', ['parties']);
      },
    ],
    [
      'an agreement of one party and somebody unnamed',
      (raw) => {
        raw.agreements[0]?.parties?.pop();
        put(raw.agreements[0], 'others', [{ description: { en: 'Media of XB' }, areas: ['XB'] }]);
      },
    ],
    [
      'an undated record',
      (raw) => {
        drop(raw.events[1], 'date');
        put(raw.events[1], 'not_reported', ['date']);
      },
    ],
    [
      'a statement whose speaker was looked for in vain',
      (raw) => {
        drop(raw.statements[0], 'person_id');
        drop(raw.statements[0], 'organization_id');
        put(raw.statements[0], 'not_reported', ['speaker']);
      },
    ],
    [
      'a disagreement without a preference',
      (raw) => drop(raw.people[0]?.disagreements?.[0], 'preferred'),
    ],
    [
      'a quotation of eight words',
      (raw) =>
        put(raw.statements[0]?.evidence?.[0], 'quote', {
          start: 'one two three four',
          end: 'five six seven eight',
        }),
    ],
    [
      'a paragraph of a source whose paragraphs are not listed',
      (raw) => drop(raw.sources[0], 'paragraphs'),
    ],
    [
      'the same theme by two speakers',
      (raw) =>
        raw.events[1]?.themes?.push({ theme_id: 'ai', basis: 'stated', speaker_id: 'p-li-shili' }),
    ],
    ['a page as the contact', (raw) => put(raw, 'contact', 'https://example.org/corrections')],
    ['an intergovernmental body', (raw) => put(raw.organizations[2], 'area', 'INT')],
  ])('%s', async (_name, change) => {
    const { dataset, problems } = await readChanged(change);
    expect(problems).toEqual([]);
    expect(dataset).toBeDefined();
  });
});
