import { describe, expect, it } from 'vitest';

import { tally } from './tally';

describe('tally', () => {
  it('counts each key, also undefined', () => {
    expect([...tally(['b', undefined, 'a', 'b'])]).toEqual([
      ['b', 2],
      [undefined, 1],
      ['a', 1],
    ]);
    expect(tally([]).size).toBe(0);
  });
});
