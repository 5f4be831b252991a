import fc from 'fast-check';
import { expect, test } from 'vitest';

import { lowerAzerbaijani } from './azerbaijani-case';

test.each([
  ['İMZALANMA', 'imzalanma'],
  ['Işıq', 'ışıq'],
  ['ISMARIC', 'ısmarıc'],
  ['İsmət Səttarov', 'ismət səttarov'],
  ['ƏĞÇŞÖÜ', 'əğçşöü'],
  ['i ı', 'i ı'],
  ['', ''],
])('%s → %s', (text, lower) => {
  expect(lowerAzerbaijani(text)).toBe(lower);
});

test('is what a runtime with Azerbaijani gives, and leaves lower case as it is', () => {
  const word = fc.string({ unit: fc.constantFrom(...'AaBƏəIıİiĞğŞşÇçÖöÜü 5–'.split('')) });
  fc.assert(
    fc.property(word, (text) => {
      const lower = lowerAzerbaijani(text);
      expect(lower).toBe(text.toLocaleLowerCase('az'));
      expect(lowerAzerbaijani(lower)).toBe(lower);
    }),
  );
});
