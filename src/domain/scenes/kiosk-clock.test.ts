import { describe, expect, test } from 'vitest';

import {
  dueAt,
  IDLE_MS,
  isPaused,
  kioskAfter,
  type KioskClock,
  startKiosk,
  waitFor,
  waitForChange,
} from './kiosk-clock';

const DWELL = 20_000;
const input = (clock: KioskClock, at: number): KioskClock =>
  kioskAfter(clock, { type: 'input', at });
const shown = (clock: KioskClock, at: number, dwellMs = DWELL): KioskClock =>
  kioskAfter(clock, { type: 'shown', at, dwellMs });

/** Lets an unattended screen run in made-up time and notes when each scene came. */
function run(scenes: number, inputs: readonly number[]): readonly number[] {
  let clock = startKiosk(0, DWELL);
  const waiting = [...inputs];
  const came: number[] = [];
  while (came.length < scenes) {
    const due = dueAt(clock);
    const touched = waiting.at(0);
    if (touched !== undefined && touched < due) {
      clock = input(clock, touched);
      waiting.shift();
    } else {
      came.push(due);
      clock = shown(clock, due);
    }
  }
  return came;
}

describe('an unattended screen', () => {
  test('moves on after each stay', () => {
    expect(run(4, [])).toEqual([20_000, 40_000, 60_000, 80_000]);
  });

  test('stays for a minute after an input and then moves on at once', () => {
    expect(run(3, [5000])).toEqual([65_000, 85_000, 105_000]);
  });

  test('counts the minute from the last of several inputs', () => {
    expect(run(2, [5000, 30_000, 64_999])).toEqual([124_999, 144_999]);
  });

  test('stays longer than the minute where the scene has to', () => {
    expect(dueAt(input(startKiosk(0, 120_000), 1000))).toBe(120_000);
  });

  test('keeps the pause when the person chooses another scene', () => {
    const clock = shown(input(startKiosk(0, DWELL), 10_000), 10_001);
    expect(dueAt(clock)).toBe(70_000);
    expect(isPaused(clock, 69_999)).toBe(true);
    expect(isPaused(clock, 70_000)).toBe(false);
  });

  test('takes each scene’s own stay', () => {
    expect(dueAt(shown(startKiosk(0, DWELL), 20_000, 45_000))).toBe(65_000);
  });

  test('waits until the time, and not at all after a sleep', () => {
    const clock = startKiosk(1000, DWELL);
    expect(waitFor(clock, 1000)).toBe(DWELL);
    expect(waitFor(clock, 20_999)).toBe(1);
    expect(waitFor(clock, 8 * 3_600_000)).toBe(0);
  });

  test('looks again at the end of a pause although the scene stays longer', () => {
    const clock = input(startKiosk(0, 120_000), 1000);
    expect(waitForChange(clock, 1000)).toBe(IDLE_MS);
    expect(waitForChange(clock, 61_000)).toBe(59_000);
    expect(waitForChange(startKiosk(0, DWELL), 5000)).toBe(15_000);
  });

  test('is not paused before anybody came', () => {
    expect(isPaused(startKiosk(0, DWELL), 0)).toBe(false);
    expect(isPaused(input(startKiosk(0, DWELL), 0), IDLE_MS - 1)).toBe(true);
  });
});
