import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readReferenceNumber, referenceNumber } from './reference-number';

const DATA = 'public/data';
const numbers = fc.string({ minLength: 1 }).map(referenceNumber);
const digitsOf = (number: string): string => number.replaceAll('-', '');

describe(referenceNumber, () => {
  test('is the same for an id for ever', () => {
    // Printed in briefs and said on the telephone: another rule would break every number that was given out.
    expect(referenceNumber('agr-breip')).toBe('683-672-872');
    expect(referenceNumber('ev-azertac-xinhua-meeting-moscow')).toBe('858-938-507');
  });

  test('is nine digits in groups of three, and is read as itself', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(number).toMatch(/^\d{3}-\d{3}-\d{3}$/);
        expect(readReferenceNumber(number)).toEqual({ isRight: true, number });
      }),
    );
  });

  test.each(readdirSync(DATA).filter((name) => name !== 'catalog.json'))(
    'in %s everything that can be opened has a number of its own',
    (file) => {
      const data: unknown = JSON.parse(readFileSync(join(DATA, file), 'utf8'));
      const ids = new Set<string>();
      for (const things of Object.values(Object(data))) {
        if (!Array.isArray(things)) continue;
        for (const { id } of things) if (typeof id === 'string') ids.add(id);
      }
      expect(ids.size).toBeGreaterThan(300);
      expect(new Set([...ids].map(referenceNumber)).size).toBe(ids.size);
    },
  );

  test('spreads ids that differ in one sign', () => {
    const near = Array.from({ length: 20_000 }, (_, number) => referenceNumber(`ev-${number}`));
    const firstGroups = new Set(near.map((number) => number.slice(0, 3)));
    expect(firstGroups.size).toBe(1000);
    // Two of 20,000 share a number with a chance of one in 10^8: two pairs are to be expected.
    expect(new Set(near).size).toBeGreaterThan(19_985);
  });
});

describe(readReferenceNumber, () => {
  test.each([
    '482-719-356',
    '482719356',
    ' 482 719 356 ',
    '482–719–356',
    '482.719.356',
    '４８２－７１９－３５６',
  ])('reads %s whichever way it is written', (written) => {
    expect(readReferenceNumber(written)).toEqual(readReferenceNumber('482719356'));
    expect(readReferenceNumber(written)).toBeDefined();
  });

  test.each(['', '2025', '20250624', '2025-06-24', '482-719', 'AI', '4827193561', 'a482719356'])(
    'takes %s for a text',
    (text) => {
      expect(readReferenceNumber(text)).toBeUndefined();
    },
  );

  test('hears every single wrong digit', () => {
    fc.assert(
      fc.property(numbers, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const digits = Array.from(digitsOf(number));
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(readReferenceNumber(digits.join(''))).toEqual({ isRight: false });
      }),
    );
  });

  test('hears two neighbours that changed places', () => {
    fc.assert(
      fc.property(numbers, fc.nat(7), (number, place) => {
        const digits = digitsOf(number);
        const [a = '', b = ''] = digits.slice(place, place + 2);
        fc.pre(a !== b);
        const swapped = `${digits.slice(0, place)}${b}${a}${digits.slice(place + 2)}`;
        expect(readReferenceNumber(swapped)).toEqual({ isRight: false });
      }),
    );
  });

  test('hears thirteen taken for thirty, up to nineteen for ninety', () => {
    fc.assert(
      fc.property(numbers, fc.nat(7), fc.integer({ min: 3, max: 9 }), (number, place, digit) => {
        const digits = digitsOf(number);
        const heard = (pair: string): string =>
          `${digits.slice(0, place)}${pair}${digits.slice(place + 2)}`;
        const rights = [heard(`1${digit}`), heard(`${digit}0`)].filter(
          (text) => readReferenceNumber(text)?.isRight,
        );
        expect(rights.length).toBeLessThan(2);
      }),
    );
  });

  test('takes the published example of the rule for right', () => {
    // 572 has the check digit 4.
    expect(readReferenceNumber('000005724')).toEqual({ isRight: true, number: '000-005-724' });
  });
});
