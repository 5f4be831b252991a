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

  it('takes what was prepared, for its own place only', () => {
    const keeper = createLaneKeeper<string>();
    keeper.prepare(0, ['drag'], () => 'prepared');
    const make = vi.fn<() => string>(() => 'made');
    expect(keeper.keep(1, ['drag'], make)).toBe('made');
    expect(keeper.keep(0, ['rest'], make)).toBe('made');
    expect(keeper.keep(0, ['drag'], make)).toBe('prepared');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('prepares nothing twice', () => {
    const keeper = createLaneKeeper<string>();
    const make = vi.fn<() => string>(() => 'prepared');
    keeper.prepare(0, ['drag'], make);
    keeper.prepare(0, ['drag'], make);
    expect(make).toHaveBeenCalledOnce();
  });
});
