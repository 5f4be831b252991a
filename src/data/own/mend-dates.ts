import type { ProblemPath } from '@/domain/problems/problem';

import { readDateKindly } from './kind-date';

const DATE_FIELDS: ReadonlySet<string> = new Set([
  'date',
  'published',
  'in_force',
  'start',
  'end',
  'as_of',
]);
/** No date of the format lies deeper. */
const DEEPEST = 6;

/** Hears of a date that is read another way than it was written. */
export type HearDate = (path: ProblemPath, found: string, readAs: string) => void;

/** Puts the dates of a raw dataset into the form of the format, in place, where they can mean one day only. Never throws. */
export function mendDates(raw: unknown, hear: HearDate): void {
  visit(raw, [], hear);
}

function visit(value: unknown, path: ProblemPath, hear: HearDate): void {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return;
  if (Array.isArray(value)) {
    value.forEach((entry, at) => visit(entry, [...path, at], hear));
    return;
  }
  // The ends of a quotation have the same names as those of a post.
  if (path.at(-1) === 'quote') return;
  for (const [key, inner] of Object.entries(value)) {
    const readAs =
      typeof inner === 'string' && DATE_FIELDS.has(key) ? readDateKindly(inner) : undefined;
    if (readAs === undefined) visit(inner, [...path, key], hear);
    else {
      Reflect.set(value, key, readAs);
      hear([...path, key], String(inner), readAs);
    }
  }
}
