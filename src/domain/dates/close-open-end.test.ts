import { describe, expect, test } from 'vitest';

import { closeOpenEnd } from './close-open-end';
import type { FuzzyDate } from './fuzzy-date';
import { parseEdtf } from './parse-edtf';

function read(text: string): FuzzyDate {
  const outcome = parseEdtf(text);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.reason}`);
  return outcome.date;
}

describe('closeOpenEnd', () => {
  const asOf = read('2026-11-22').latest;

  test('ends an open set at as_of and leaves its words alone', () => {
    const closed = closeOpenEnd(read('[2003..]'), asOf);
    expect(closed).toMatchObject({
      edtf: '[2003..]',
      earliest: read('2003').earliest,
      latest: asOf,
    });
    expect(closed.parts.map((part) => [part.state, part.latest])).toEqual([
      ['known', read('2003').latest],
      ['open', asOf],
    ]);
  });

  test('never ends a set before it starts', () => {
    const closed = closeOpenEnd(read('[2027-02-01..]'), asOf);
    expect(closed.latest).toBe(closed.earliest);
  });

  test.each(['2003', '2003/..', '2003/', '[..2003]', '[2003,2004]', '../2003'])(
    '%s comes back as it is',
    (text) => {
      const date = read(text);
      expect(closeOpenEnd(date, asOf)).toBe(date);
    },
  );
});
