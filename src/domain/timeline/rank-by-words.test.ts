import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LAST, orderByRanks, ranksByWords } from './rank-by-words';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function ranksOf(words: readonly (string | undefined)[]): Int32Array {
  const steps = ranksByWords(words.length, (position) => words[position], compare);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('ranksByWords', () => {
  it('gives equal words one rank and things without words none', () => {
    expect([...ranksOf(['b', 'a', undefined, 'b', 'c'])]).toEqual([1, 0, LAST, 1, 2]);
    expect([...ranksOf([])]).toEqual([]);
  });

  it('makes the words of each thing once and pauses on the way', () => {
    let made = 0;
    const steps = ranksByWords(
      5000,
      (position) => {
        made += 1;
        return String((position * 7919) % 5003);
      },
      compare,
    );
    let pauses = 0;
    while (steps.next().done !== true) pauses += 1;
    expect(made).toBe(5000);
    expect(pauses).toBeGreaterThan(20);
  });
});

describe('orderByRanks', () => {
  it('sorts as a stable sort does, both ways, with the wordless at the end', () => {
    const word = fc.option(fc.string({ maxLength: 3 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.boolean(), (words, isDescending) => {
        const sign = isDescending ? -1 : 1;
        const expected = [...words.keys()].toSorted((a, b) => {
          const [one, other] = [words[a], words[b]];
          if (one === undefined || other === undefined) {
            return Number(one === undefined) - Number(other === undefined);
          }
          return sign * compare(one, other);
        });
        expect([...orderByRanks(ranksOf(words), isDescending)]).toEqual(expected);
      }),
    );
  });
});
