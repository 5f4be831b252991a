import { describe, expect, test } from 'vitest';

import { positionIn } from './sequence-position';

describe(positionIn, () => {
  test.each([
    ['a', { position: 1, total: 3, next: 'b' }],
    ['b', { position: 2, total: 3, previous: 'a', next: 'c' }],
    ['c', { position: 3, total: 3, previous: 'b' }],
    ['z', { total: 3 }],
  ])('%s among a, b, c', (id, expected) => {
    expect(positionIn(['a', 'b', 'c'], id)).toEqual(expected);
  });

  test('an empty sequence has no place', () => {
    expect(positionIn([], 'a')).toEqual({ total: 0 });
  });
});
