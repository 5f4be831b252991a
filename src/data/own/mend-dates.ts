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

/** `path` grows and shrinks on the way: one of its own for every value would be most of the work. */
function visit(value: unknown, path: (string | number)[], hear: HearDate): void {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return;
  // The ends of a quotation have the same names as those of a post.
  if (path.at(-1) === 'quote') return;
  const isList = Array.isArray(value);
  for (const [name, inner] of isList ? value.entries() : Object.entries(value)) {
    path.push(name);
    const isDate = typeof inner === 'string' && typeof name === 'string' && DATE_FIELDS.has(name);
    const readAs = isDate ? readDateKindly(inner) : undefined;
    if (readAs === undefined) visit(inner, path, hear);
    else {
      Reflect.set(value, name, readAs);
      hear([...path], String(inner), readAs);
    }
    path.pop();
  }
}
