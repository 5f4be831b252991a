import { describe, expect, it, vi } from 'vitest';

import { createLaneKeeper } from './lane-keeper';

describe('createLaneKeeper', () => {
  it('makes a lane once for the same needs, and anew for others', () => {
    const keeper = createLaneKeeper<string>();
    const make = vi.fn<() => string>().mockReturnValueOnce('one').mockReturnValueOnce('other');
    expect(keeper.keep(0, ['a', 1], make)).toBe('one');
    expect(keeper.keep(0, ['a', 1], make)).toBe('one');
    expect(keeper.keep(0, ['a', 2], make)).toBe('other');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('keeps what was made for each place by itself', () => {
    const keeper = createLaneKeeper<string>();
    expect(keeper.keep(0, ['same'], () => 'first')).toBe('first');
    expect(keeper.keep(1, ['same'], () => 'second')).toBe('second');
    expect(keeper.keep(0, ['same'], () => 'anew')).toBe('first');
  });
});
