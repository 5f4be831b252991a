import type { Id } from '@/domain/model/vocabulary';

import { type JsonPlace, placeAt } from './json-place';
import { readOptionalReference, type Reading, report } from './reading';

interface WithRawParent {
  readonly id: string;
  readonly parent_id?: string;
}

/**
 * Ids of the things at which a chain of parents would run in a circle. Of each circle one link is named: the last one
 * reached, starting from the things in order. Linear in the number of things.
 */
export function findCircularParents(things: readonly WithRawParent[]): ReadonlySet<string> {
  const parents = new Map(things.map(({ id, parent_id }) => [id, parent_id]));
  const visitedBy = new Map<string, string>();
  const closing = new Set<string>();
  for (const { id: start } of things) {
    let id = start;
    while (!visitedBy.has(id)) {
      visitedBy.set(id, start);
      const parent = parents.get(id);
      if (parent === undefined) break;
      if (visitedBy.get(parent) === start) closing.add(id);
      id = parent;
    }
  }
  return closing;
}

/** The thing above; none when there is none, when it is not there, or when it would make a circle. */
export function readParent<Kind extends 'organization' | 'event'>(
  reading: Reading,
  kind: Kind,
  raw: WithRawParent,
  place: JsonPlace,
): Id<Kind> | undefined {
  const at = placeAt(place, 'parent_id');
  if (raw.parent_id === undefined || !reading.circular.has(raw.id)) {
    return readOptionalReference(reading, kind, raw.parent_id, at);
  }
  report(reading, at, {
    severity: 'error',
    code: 'circular_reference',
    expected: { code: 'no_circle' },
    found: raw.parent_id,
    leftOut: { kind: 'reference', id: raw.parent_id },
  });
  return undefined;
}
