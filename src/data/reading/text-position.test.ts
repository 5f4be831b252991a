import { describe, expect, it } from 'vitest';

import { positionAt } from './text-position';

describe('positionAt', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nbc', 2, 2, 1],
    ['a\r\nbc', 3, 2, 1],
    ['a\r\nbc', 2, 1, 3],
    ['a\rbc', 2, 2, 1],
    ['a\n\n', 3, 3, 1],
    ['abc', 99, 1, 4],
    ['', 0, 1, 1],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(positionAt(text, offset)).toEqual({ line, column });
  });
});
