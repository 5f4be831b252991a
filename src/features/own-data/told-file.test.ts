import { expect, test } from 'vitest';

import { toldSize } from './told-file';

test.each([
  [0, 0, 'B'],
  [999, 999, 'B'],
  [1000, 1, 'kB'],
  [999_499, 999, 'kB'],
  [999_500, 1, 'MB'],
  [1_940_000, 1.9, 'MB'],
  [268_435_456, 268, 'MB'],
])('%i bytes are said as %d %s', (bytes, value, unit) => {
  expect(toldSize(bytes)).toEqual({ value, unit });
});
