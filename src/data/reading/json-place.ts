import type { ProblemPath } from '@/domain/problems/problem';

/** A place in the JSON as a chain of steps: cheap to make for every value, spelled out only for a problem. */
export interface JsonPlace {
  readonly parent?: JsonPlace;
  readonly key: string | number;
}

/** The place of a field or list entry below another place, or below the root. */
export function placeAt(parent: JsonPlace | undefined, key: string | number): JsonPlace {
  return parent === undefined ? { key } : { parent, key };
}

/** The steps from the root; empty for the root itself. */
export function pathOf(place: JsonPlace | undefined): ProblemPath {
  const path: (string | number)[] = [];
  for (let step = place; step !== undefined; step = step.parent) path.push(step.key);
  return path.reverse();
}

/** A path as a chain of steps; undefined for the root. */
export function placeOf(path: ProblemPath): JsonPlace | undefined {
  let place: JsonPlace | undefined;
  for (const key of path) place = placeAt(place, key);
  return place;
}
