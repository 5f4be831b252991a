import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseEdtf } from '@/domain/dates/parse-edtf';

import { readDateKindly } from './kind-date';
import { mendDates } from './mend-dates';

describe('a date in another form', () => {
  it.each([
    ['24.06.2025', '2025-06-24'],
    ['4.6.2025', '2025-06-04'],
    ['04.06.2025', '2025-06-04'],
    [' 24.06.2025 ', '2025-06-24'],
    ['24. 6. 2025', '2025-06-24'],
    ['24/06/2025', '2025-06-24'],
    ['6/24/2025', '2025-06-24'],
    ['24-06-2025', '2025-06-24'],
    ['06/06/2025', '2025-06-06'],
    ['2025.06.24', '2025-06-24'],
    ['2025/6/4', '2025-06-04'],
    ['2025-6-4', '2025-06-04'],
    ['2025–06–24', '2025-06-24'],
    ['2025年6月24日', '2025-06-24'],
    ['2025年6月', '2025-06'],
    ['2025年', '2025'],
    ['06.2025', '2025-06'],
    ['2025.6', '2025-06'],
    ['２０２５-０６-２４', '2025-06-24'],
    [' 2025-06-24', '2025-06-24'],
    ['24.06.2025/26.06.2025', '2025-06-24/2025-06-26'],
    ['2025-06-24/26.06.2025', '2025-06-24/2025-06-26'],
  ])('%j is %s', (text, date) => {
    expect(readDateKindly(text)).toBe(date);
  });

  it.each([
    '04/06/2025',
    '4/6/2025',
    '04-06-2025',
    '31.02.2025',
    '24.13.2025',
    '24.06.25',
    '24/06/25',
    'June 2025',
    '2025-06-24T10:00',
    '',
    'today',
    '24.06.2025-26.06.2025',
    '26.06.2025/24.06.2025',
    '2025-06-24',
    '2025/2026',
    '2025-06-24?',
    '[2025..]',
  ])('%j is left as it is', (text) => {
    expect(readDateKindly(text)).toBeUndefined();
  });

  it('is right if it is anything', () => {
    const unit = fc.constantFrom(...'0123456789./-年月日?~X[] '.split(''));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const date = readDateKindly(text);
        expect(date === undefined || parseEdtf(date).ok).toBe(true);
        expect(date === undefined || !parseEdtf(text).ok).toBe(true);
      }),
      { numRuns: 5_000, seed: 31 },
    );
  });
});

describe('the dates of a raw dataset', () => {
  it('are put right where a date belongs, and nowhere else', () => {
    const raw = {
      as_of: '22.11.2026',
      title: { en: '24.06.2025' },
      events: [
        {
          date: '24.06.2025',
          name: { en: '24.06.2025' },
          evidence: [{ quote: { start: '24.06.2025', end: '25.06.2025' } }],
          disagreements: [{ values: [{ value: '24.06.2025' }] }],
        },
      ],
      people: [{ posts: [{ start: '01/02/2020', end: '13/02/2020' }] }],
    };
    const heard: unknown[] = [];
    const before = structuredClone(raw);
    mendDates(raw, (...told) => heard.push(told));
    expect(heard).toEqual([
      [['as_of'], '22.11.2026', '2026-11-22'],
      [['events', 0, 'date'], '24.06.2025', '2025-06-24'],
      [['people', 0, 'posts', 0, 'end'], '13/02/2020', '2020-02-13'],
    ]);
    before.as_of = '2026-11-22';
    for (const event of before.events) event.date = '2025-06-24';
    for (const person of before.people) for (const post of person.posts) post.end = '2020-02-13';
    expect(raw).toEqual(before);
  });

  it.each([null, 'text', 5, [], [[[[[[[[[[{ date: '24.06.2025' }]]]]]]]]]]])(
    'may be missing: %j',
    (raw) => {
      const heard: unknown[] = [];
      mendDates(raw, (...told) => heard.push(told));
      expect(heard).toEqual([]);
    },
  );
});
