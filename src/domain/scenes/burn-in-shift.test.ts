import { expect, test } from 'vitest';

import { burnInShift } from './burn-in-shift';

const minutes = Array.from({ length: 24 * 60 }, (_, minute) => burnInShift(minute * 60_000));

test('the picture stands still within a minute and moves with the next', () => {
  expect(burnInShift(59_999)).toEqual(burnInShift(0));
  for (const [minute, { x, y }] of minutes.entries()) {
    const next = minutes[minute + 1];
    if (next === undefined) continue;
    expect([next.x, next.y]).not.toEqual([x, y]);
  }
});

test('it stays within a few pixels of its place, to all sides alike', () => {
  for (const { x, y } of minutes) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(4);
  const round = minutes.slice(0, 9);
  expect(round.reduce((sum, { x }) => sum + x, 0)).toBe(0);
  expect(round.reduce((sum, { y }) => sum + y, 0)).toBe(0);
});
