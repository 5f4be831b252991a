const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How one language says how long ago something was; a count comes with its words already written as a numeral. */
export interface AgeWording {
  readonly underMinute: string;
  readonly minutes: (numeral: string, count: number) => string;
  readonly hours: (numeral: string, count: number) => string;
  readonly days: (numeral: string, count: number) => string;
}

export interface AgeManner {
  readonly wording: AgeWording;
  readonly number: (value: number) => string;
}

/**
 * How long ago something was, from the milliseconds since: whole minutes below an hour, whole hours below a day, then
 * whole days of 24 hours, always rounded down, so that nothing is called older than it is. Less than a minute, a negative
 * span (a clock that was set back) and what is not a number are all "less than a minute ago".
 */
export function describeAge(milliseconds: number, { wording, number }: AgeManner): string {
  const say = (unit: number, words: AgeWording['days']): string => {
    const count = Math.floor(milliseconds / unit);
    return words(number(count), count);
  };
  if (milliseconds >= DAY) return say(DAY, wording.days);
  if (milliseconds >= HOUR) return say(HOUR, wording.hours);
  if (milliseconds >= MINUTE) return say(MINUTE, wording.minutes);
  return wording.underMinute;
}
