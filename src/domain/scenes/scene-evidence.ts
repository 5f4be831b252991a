import type { Evidence } from '../model/types';

/** Each place in a source once, in the order given; a source as a whole is a place of its own. */
export function uniqueEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const places = new Map<string, Evidence>();
  for (const item of evidence) {
    const key = placeOf(item);
    if (!places.has(key)) places.set(key, item);
  }
  return [...places.values()];
}

/** The same text for the same place. */
function placeOf({ sourceId, part, paragraph }: Evidence): string {
  return `${sourceId} ${part ?? ''} ${paragraph ?? ''}`;
}
