import { expect, test } from 'vitest';

import { stepOfGesture } from './use-touch-steps';

test.each([
  ['a swipe to the left', -80, 10, 0.5, 'next'],
  ['a swipe to the right', 80, -10, 0.5, 'previous'],
  ['a stroke downwards', 40, 120, 0.9, undefined],
  ['a tap on the right', 2, 3, 0.9, 'next'],
  ['a tap on the left', 0, 0, 0.1, 'previous'],
  ['a tap in the middle', 0, 0, 0.5, undefined],
  ['a hesitant stroke', 30, 0, 0.9, undefined],
])('%s', (_what, dx, dy, at, step) => {
  expect(stepOfGesture(dx, dy, { at })).toBe(step);
});
