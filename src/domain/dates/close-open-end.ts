import type { DayNumber, FuzzyDate } from './fuzzy-date';

/**
 * Ends an open set (`[a..]`) at `asOfDay`, the last day of the dataset's `as_of`: what has happened once had happened by
 * then. A set that starts later ends on its first day, so that earliest never passes latest. Everything else comes back
 * as it is: an open interval (`a/..`) is still going on, and an open beginning has no first day. The text and the state
 * `open` stay, so that the words still say "or later".
 */
export function closeOpenEnd(date: FuzzyDate, asOfDay: DayNumber): FuzzyDate {
  if (date.kind !== 'set' || date.latest !== Infinity) return date;
  const latest = Math.max(asOfDay, date.earliest);
  return {
    ...date,
    latest,
    parts: date.parts.map((part) => (part.latest === Infinity ? { ...part, latest } : part)),
  };
}
