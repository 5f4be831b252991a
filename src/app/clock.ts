import { toDayNumber } from '@/domain/dates/civil-days';
import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { parseEdtf } from '@/domain/dates/parse-edtf';

/** Today as a day: `now=` fixes it, else the device's calendar. The only place that reads the clock. */
export function today(fixed: string | undefined): DayNumber {
  const parsed = fixed === undefined ? undefined : parseEdtf(fixed);
  if (parsed?.ok) return parsed.date.earliest;
  const now = new Date();
  return toDayNumber({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
