import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ellipsize } from './ellipsize';

const tenEach = (text: string): number => Array.from(text).length * 10;

describe('ellipsize', () => {
  it('leaves what fits', () => {
    expect(ellipsize('Memorandum', 100, tenEach)).toBe('Memorandum');
  });

  it('cuts between words, without the comma before the cut', () => {
    expect(ellipsize('Agreement between, and others', 200, tenEach)).toBe('Agreement between…');
  });

  it('cuts Han text anywhere and never splits a character', () => {
    expect(ellipsize('合作谅解备忘录', 50, tenEach)).toBe('合作谅解…');
    expect(ellipsize('𠀀𠀁𠀂𠀃', 30, tenEach)).toBe('𠀀𠀁…');
  });

  it('gives an ellipsis alone when nothing fits', () => {
    expect(ellipsize('Memorandum', 5, tenEach)).toBe('…');
  });

  it('is never wider than asked for, once an ellipsis fits', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 300 }), (text, max) => {
        expect(tenEach(ellipsize(text, max, tenEach))).toBeLessThanOrEqual(max);
      }),
    );
  });
});
