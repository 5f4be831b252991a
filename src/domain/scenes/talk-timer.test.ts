import { describe, expect, test } from 'vitest';

import {
  countedTime,
  formatElapsed,
  formatTimer,
  parseTimer,
  resetTimer,
  STOPPED_TIMER,
  toggleTimer,
} from './talk-timer';

describe('the speaker’s timer', () => {
  test('counts while it runs, and keeps what it has while it stands', () => {
    const running = toggleTimer(STOPPED_TIMER, 1000);
    expect(countedTime(running, 61_000)).toBe(60_000);
    const standing = toggleTimer(running, 61_000);
    expect(countedTime(standing, 999_000)).toBe(60_000);
    expect(countedTime(toggleTimer(standing, 100_000), 101_000)).toBe(61_000);
  });

  test('goes back to nothing, and goes on if it was running', () => {
    expect(resetTimer(parseTimer('5000'), 9000)).toEqual(STOPPED_TIMER);
    expect(countedTime(resetTimer(parseTimer('5000+1000'), 9000), 10_000)).toBe(1000);
  });

  test('never counts below nothing when the device’s clock is put back', () => {
    expect(countedTime({ countedMs: 0, runningSince: 5000 }, 1000)).toBe(0);
  });

  test('is kept over a reload', () => {
    for (const timer of [STOPPED_TIMER, { countedMs: 7 }, { countedMs: 7, runningSince: 99 }]) {
      expect(parseTimer(formatTimer(timer))).toEqual(timer);
    }
    expect(parseTimer('soon')).toEqual(STOPPED_TIMER);
    expect(parseTimer(undefined)).toEqual(STOPPED_TIMER);
  });

  test.each([
    [0, '0:00'],
    [247_900, '4:07'],
    [3_847_000, '1:04:07'],
  ])('%i ms read %s', (milliseconds, words) => {
    expect(formatElapsed(milliseconds)).toBe(words);
  });
});
