import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { daysInMonth, toDayNumber, toIsoDay } from './civil-days';
import type { FuzzyDate } from './fuzzy-date';
import { parseEdtf } from './parse-edtf';

const shown = (day: number) => (Number.isFinite(day) ? toIsoDay(day) : String(day));

function read(text: string): FuzzyDate {
  const outcome = parseEdtf(text);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.reason}`);
  return outcome.date;
}

describe('parseEdtf', () => {
  test('reads a set of more dates than a call takes arguments', () => {
    const days = Array.from({ length: 200_000 }, (_, day) => toIsoDay(day));
    const { kind, latest } = read(`[${days.join(',')}]`);
    expect({ kind, latest }).toEqual({ kind: 'set', latest: 199_999 });
  });

  test.each([
    ['2025-06-24', 'single', '2025-06-24', '2025-06-24', 'day'],
    ['2024-02-29', 'single', '2024-02-29', '2024-02-29', 'day'],
    ['0001-01-01', 'single', '0001-01-01', '0001-01-01', 'day'],
    ['9999-12-31', 'single', '9999-12-31', '9999-12-31', 'day'],
    ['2018-06', 'single', '2018-06-01', '2018-06-30', 'month'],
    ['1900-02', 'single', '1900-02-01', '1900-02-28', 'month'],
    ['2018', 'single', '2018-01-01', '2018-12-31', 'year'],
    ['2018-06-XX', 'single', '2018-06-01', '2018-06-30', 'month'],
    ['2018-XX', 'single', '2018-01-01', '2018-12-31', 'year'],
    ['2018-XX-XX', 'single', '2018-01-01', '2018-12-31', 'year'],
    ['201X', 'single', '2010-01-01', '2019-12-31', 'decade'],
    ['20XX', 'single', '2000-01-01', '2099-12-31', 'century'],
    ['000X', 'single', '0001-01-01', '0009-12-31', 'decade'],
    ['2025-09-16/2025-09-17', 'interval', '2025-09-16', '2025-09-17', 'day'],
    ['2018-06/2018-07-03', 'interval', '2018-06-01', '2018-07-03', 'month'],
    ['2018/2018-06', 'interval', '2018-01-01', '2018-06-30', 'year'],
    ['2018-06/2018', 'interval', '2018-06-01', '2018-12-31', 'year'],
    ['2003/..', 'interval', '2003-01-01', 'Infinity', 'year'],
    ['2003/', 'interval', '2003-01-01', 'Infinity', 'year'],
    ['../2003-05', 'interval', '-Infinity', '2003-05-31', 'month'],
    ['/2003-05', 'interval', '-Infinity', '2003-05-31', 'month'],
    ['[2016-11-17..2016-11-18]', 'set', '2016-11-17', '2016-11-18', 'day'],
    ['[2016-11-17,2016-12]', 'set', '2016-11-17', '2016-12-31', 'month'],
    ['[2018,2018-06]', 'set', '2018-01-01', '2018-12-31', 'year'],
    ['[2016,2017,2019]', 'set', '2016-01-01', '2019-12-31', 'year'],
    ['[..2003]', 'set', '-Infinity', '2003-12-31', 'year'],
    ['[2003-05-02..]', 'set', '2003-05-02', 'Infinity', 'day'],
  ])('%s is a %s from %s to %s, known to the %s', (text, kind, earliest, latest, precision) => {
    const date = read(text);
    expect(date).toMatchObject({ edtf: text, kind, precision });
    expect([shown(date.earliest), shown(date.latest)]).toEqual([earliest, latest]);
  });

  test.each([
    ['2018?', '?', ['?']],
    ['2018-06~', '~', ['~']],
    ['2018-06-02%', '%', ['%']],
    ['201X~', '~', ['~']],
    ['2018~/2019', '~', ['~', undefined]],
    ['2018?/2019~', '%', ['?', '~']],
    ['[2018,2019%]', '%', [undefined, '%']],
    ['2018~/..', '~', ['~', undefined]],
    ['2018', undefined, [undefined]],
  ])('%s is qualified %s', (text, qualifier, ofParts) => {
    const date = read(text);
    expect(date.qualifier).toBe(qualifier);
    expect(date.parts.map((part) => part.qualifier)).toEqual(ofParts);
  });

  test('an end that is not known says whether it is open or unknown and borrows the known bounds', () => {
    const known = read('2003').parts[0];
    expect(read('2003/..').parts).toEqual([
      known,
      { ...known, edtf: '..', state: 'open', latest: Infinity },
    ]);
    expect(read('/2003').parts).toEqual([
      { ...known, edtf: '', state: 'unknown', earliest: -Infinity },
      known,
    ]);
  });

  test.each([
    ['', 'empty'],
    [' ', 'spaces'],
    ['2018 ', 'spaces'],
    ['24 June 2025', 'spaces'],
    ['[2018, 2019]', 'spaces'],
    ['2018 / 2019', 'spaces'],
    ['2025-06-24T10:00Z', 'time_of_day'],
    ['2025-06-24 10:00', 'time_of_day'],
    ['24.06.2025', 'year_not_first'],
    ['24/06/25', 'year_not_first'],
    ['06-24-2025', 'year_not_first'],
    ['06/2018', 'year_not_first'],
    ['2025.06.24', 'wrong_separator'],
    ['2025/06/24', 'wrong_separator'],
    ['2025/06', 'wrong_separator'],
    ['20250624', 'wrong_separator'],
    ['2025-6-24', 'missing_zero'],
    ['2025-06-4', 'missing_zero'],
    ['2025-6', 'missing_zero'],
    ['0000', 'impossible_year'],
    ['-0044', 'impossible_year'],
    ['Y17000', 'impossible_year'],
    ['12018-06', 'impossible_year'],
    ['2018-00', 'impossible_month'],
    ['2018-13', 'impossible_month'],
    ['2018-13-01', 'impossible_month'],
    ['2018-21', 'season'],
    ['2018-41', 'season'],
    ['2018-42', 'impossible_month'],
    ['2018-06-00', 'impossible_day'],
    ['2018-06-31', 'impossible_day'],
    ['2023-02-29', 'impossible_day'],
    ['1900-02-29', 'impossible_day'],
    ['XXXX', 'misplaced_unspecified'],
    ['2X18', 'misplaced_unspecified'],
    ['2018-1X', 'misplaced_unspecified'],
    ['2018-XX-01', 'misplaced_unspecified'],
    ['201X-06', 'misplaced_unspecified'],
    ['2018?-06', 'misplaced_qualifier'],
    ['?2018', 'misplaced_qualifier'],
    ['2018??', 'misplaced_qualifier'],
    ['2019/2018', 'unordered_interval'],
    ['2018-06-02/2018-06-01', 'unordered_interval'],
    ['[2019..2018]', 'unordered_set'],
    ['[2019,2018]', 'unordered_set'],
    ['[2018,2018]', 'unordered_set'],
    ['[2018]', 'malformed_set'],
    ['[]', 'malformed_set'],
    ['[2018,]', 'malformed_set'],
    ['[2018', 'malformed_set'],
    ['{2018,2019}', 'malformed_set'],
    ['[2018/2019]', 'malformed_set'],
    ['[2016,2018..2019]', 'malformed_set'],
    ['2018..2019', 'malformed_set'],
    ['[..]', 'no_known_date'],
    ['/', 'no_known_date'],
    ['../..', 'no_known_date'],
    ['../', 'no_known_date'],
    ['[2018-13..2019]', 'impossible_month'],
    ['2018-06/2018-06-31', 'impossible_day'],
    ['2018/2019/2020', 'not_edtf'],
    ['2018–2019', 'not_edtf'],
    ['unknown', 'not_edtf'],
    ['18', 'not_edtf'],
  ])('%j is refused as %s', (text, reason) => {
    expect(parseEdtf(text)).toEqual({ ok: false, reason });
  });

  const civilDay = fc
    .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
    );

  test('reads every day of the calendar back', () => {
    fc.assert(
      fc.property(civilDay, (day) => {
        const date = read(toIsoDay(toDayNumber(day)));
        expect([date.earliest, date.latest]).toEqual([toDayNumber(day), toDayNumber(day)]);
      }),
    );
  });

  test('earliest never passes latest, in the whole and in each part', () => {
    const single = fc
      .tuple(civilDay, fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~', '%'))
      .map(([day, length, mark]) => toIsoDay(toDayNumber(day)).slice(0, length) + mark);
    const text = fc.oneof(
      single,
      fc.tuple(single, single).map(([a, b]) => `${a}/${b}`),
      fc.tuple(single, single).map(([a, b]) => `[${a}..${b}]`),
      fc.array(single, { minLength: 2, maxLength: 4 }).map((all) => `[${all.join(',')}]`),
      single.map((a) => `[${a}..]`),
      single.map((a) => `../${a}`),
    );
    fc.assert(
      fc.property(text, (edtf) => {
        const outcome = parseEdtf(edtf);
        fc.pre(outcome.ok);
        if (!outcome.ok) return;
        for (const span of [outcome.date, ...outcome.date.parts]) {
          expect(span.earliest).toBeLessThanOrEqual(span.latest);
        }
      }),
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...'0129X-/.,[]{}?~%T '.split('')) }),
        ),
        (text) => {
          expect(typeof parseEdtf(text).ok).toBe('boolean');
        },
      ),
    );
  });
});
