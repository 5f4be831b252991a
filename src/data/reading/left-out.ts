import type { LeftOut, LeftOutKind, ProblemPath } from '@/domain/problems/problem';

import { kindIn, type ThingIds } from './thing-ids';

const ENTRIES: Readonly<Record<string, LeftOutKind>> = {
  themes: 'mention',
  parties: 'party',
  participants: 'participant',
  members: 'member',
  evidence: 'reference',
  related: 'reference',
};

const FIELDS: Readonly<Record<string, LeftOutKind>> = {
  url: 'link',
  contact: 'link',
  date: 'date',
  published: 'date',
  in_force: 'date',
  start: 'date',
  end: 'date',
};

/** Names what stands at a path, for saying that it was left out: the file, a thing with its id, a known part, a field. */
export function describeLeftOut(path: ProblemPath, ids: ThingIds): LeftOut {
  if (path.length === 0) return { kind: 'file' };
  const last = path.at(-1);
  const holder = path.at(-2);
  const kind = kindIn(path[0]);
  if (path.length === 2 && kind && typeof last === 'number') {
    const id = ids.thingAround(path)?.id;
    return { kind, ...(id !== undefined && { id }) };
  }
  if (holder === 'redirects') return { kind: 'redirect', id: String(last) };
  if (typeof last === 'number') {
    const field = String(holder);
    return { kind: (Object.hasOwn(ENTRIES, field) && ENTRIES[field]) || 'entry', field };
  }
  const field = String(last);
  if (field.endsWith('_id')) return { kind: 'reference', field };
  // An end of a quotation is called `end` too; only a post's or a record's own field is a date.
  const isDate = Object.hasOwn(FIELDS, field) && holder !== 'quote';
  return { kind: (isDate && FIELDS[field]) || 'field', field };
}
