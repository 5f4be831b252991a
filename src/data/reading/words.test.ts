import { describe, expect, it } from 'vitest';

import { countWords } from './words';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  – … ', 0],
    ['executed memorandum', 2],
    ['co-operation, “in” 2025', 3],
    ['Azərbaycan Respublikası', 2],
    ['合作备忘录', 3],
    ['与AZERTAC签署', 3],
  ])('%s: %i', (text, expected) => {
    expect(countWords(text)).toBe(expected);
  });

  it('counts a long run of punctuation in time', () => {
    expect(countWords('\u200B'.repeat(200_000))).toBe(0);
    expect(countWords(`${'.'.repeat(200_000)}a b`)).toBe(2);
  });
});
