import { expect, test } from 'vitest';

import { parseToWorker } from './worker-protocol';

test.each([
  [{ type: 'activate' }, 'activate'],
  [{ type: 'opened' }, 'opened'],
  [{ type: 'ask', more: 1 }, 'ask'],
  [{ type: 'delete' }, undefined],
  ['activate', undefined],
  [null, undefined],
])('%j', (data, expected) => {
  expect(parseToWorker(data)).toBe(expected);
});
