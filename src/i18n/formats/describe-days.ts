import type { DayNumber } from '@/domain/dates/fuzzy-date';

import type { Manner } from './describe-date';
import { knownDay } from './known-date';

/** The days from the lower to the higher number, both included, as one range; an infinite end is open, and two of them are any date. */
export function describeDays(a: DayNumber, b: DayNumber, { style, wording }: Manner): string {
  const [from, to] = a <= b ? [a, b] : [b, a];
  if (from === -Infinity && to === Infinity) return wording.anyDate;
  if (from === -Infinity) return wording.openStart(wording.alone(knownDay(to), style));
  if (to === Infinity) return wording.openEnd(wording.alone(knownDay(from), style));
  if (from === to) return wording.alone(knownDay(from), style);
  return wording.shared([knownDay(from), knownDay(to)], style, wording.joints.range);
}
