import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { TimeWindow } from '@/domain/timeline/time-window';

import { createLiveWindow } from './live-window';

const windowFrom = (start: number): TimeWindow => ({ start, end: start + 10 });

describe('createLiveWindow', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells each frame of every window, words of one in a while and of the last', () => {
    const live = createLiveWindow();
    const [frames, words] = [vi.fn<() => void>(), vi.fn<() => void>()];
    live.subscribe(frames);
    live.calm.subscribe(words);
    for (let step = 0; step < 5; step += 1) {
      live.set(windowFrom(step));
      vi.advanceTimersByTime(16);
    }
    expect(frames).toHaveBeenCalledTimes(5);
    expect(words).not.toHaveBeenCalled();
    expect(live.get()).toEqual(windowFrom(4));
    vi.advanceTimersByTime(400);
    expect(words).toHaveBeenCalledTimes(1);
    expect(live.calm.get()).toEqual(windowFrom(4));
    live.set(windowFrom(5));
    vi.advanceTimersByTime(400);
    expect(words).toHaveBeenCalledTimes(2);
    expect(live.calm.get()).toEqual(windowFrom(5));
  });

  it('tells words of the end of a gesture at once, and of nothing after it', () => {
    const live = createLiveWindow();
    const words = vi.fn<() => void>();
    live.calm.subscribe(words);
    live.set(windowFrom(0));
    vi.advanceTimersByTime(400);
    live.set(windowFrom(1));
    live.set(undefined);
    expect(live.calm.get()).toBeUndefined();
    expect(words).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1_000);
    expect(words).toHaveBeenCalledTimes(2);
  });

  it('tells nobody of the window that it has already', () => {
    const live = createLiveWindow();
    const frames = vi.fn<() => void>();
    const window = windowFrom(0);
    live.subscribe(frames);
    live.set(window);
    live.set(window);
    expect(frames).toHaveBeenCalledTimes(1);
  });
});
