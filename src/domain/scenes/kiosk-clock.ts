/** How long nobody must have touched anything before the loop goes on, in milliseconds. */
export const IDLE_MS = 60_000;

/** When an unattended screen moves on. Times are milliseconds of one clock that never goes back. */
export interface KioskClock {
  /** When the scene that shows came. */
  readonly shownAt: number;
  /** How long it stays if nobody touches anything. */
  readonly dwellMs: number;
  /** The last time that somebody did. */
  readonly inputAt?: number;
}

export type KioskEvent =
  | { readonly type: 'shown'; readonly at: number; readonly dwellMs: number }
  | { readonly type: 'input'; readonly at: number };

/** A screen that has just come on. */
export function startKiosk(at: number, dwellMs: number): KioskClock {
  return { shownAt: at, dwellMs };
}

/** What happened, taken into account. A scene that a person chose does not end the pause that their touch began. */
export function kioskAfter(clock: KioskClock, event: KioskEvent): KioskClock {
  if (event.type === 'input') return { ...clock, inputAt: event.at };
  return { ...clock, shownAt: event.at, dwellMs: event.dwellMs };
}

/** When the next scene is due: after the stay, and not before the room has been idle for a minute. */
export function dueAt({ shownAt, dwellMs, inputAt }: KioskClock): number {
  const stayed = shownAt + dwellMs;
  return inputAt === undefined ? stayed : Math.max(stayed, inputAt + IDLE_MS);
}

/** True for the minute after an input. */
export function isPaused({ inputAt }: KioskClock, now: number): boolean {
  return inputAt !== undefined && now < inputAt + IDLE_MS;
}

/** How long to wait for the next scene, in milliseconds; 0 when it is due, however long ago (a screen that slept). */
export function waitFor(clock: KioskClock, now: number): number {
  return Math.max(dueAt(clock) - now, 0);
}

/** When to look again: at the end of a pause, else when the next scene is due. Milliseconds from now, never negative. */
export function waitForChange(clock: KioskClock, now: number): number {
  const due = waitFor(clock, now);
  if (clock.inputAt === undefined || !isPaused(clock, now)) return due;
  return Math.min(due, clock.inputAt + IDLE_MS - now);
}
