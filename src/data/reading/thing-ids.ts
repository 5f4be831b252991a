import type { ProblemPath, ThingKind } from '@/domain/problems/problem';

import { COLLECTIONS, type CollectionName } from '../format/collections';

interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
}

/** The ids that stand in a file, by place, before anything is left out. */
export interface ThingIds {
  /** The thing that a path leads into; undefined outside the lists of things, or where the thing has no id. */
  readonly thingAround: (path: ProblemPath) => Thing | undefined;
}

/** Notes the ids of all things in a raw file, whatever its shape; never throws. */
export function noteThingIds(raw: unknown): ThingIds {
  const ids = new Map<string, readonly (string | undefined)[]>();
  for (const name of collectionNames()) {
    const list = fieldOf(raw, name);
    if (Array.isArray(list)) ids.set(name, list.map(idOf));
  }
  return {
    thingAround: ([name, index]) => {
      const kind = kindIn(name);
      const id = typeof index === 'number' ? ids.get(String(name))?.[index] : undefined;
      return kind && id !== undefined ? { kind, id } : undefined;
    },
  };
}

/** What a list of a dataset file holds; undefined for any other name. */
export function kindIn(name: string | number | undefined): ThingKind | undefined {
  return isCollectionName(name) ? COLLECTIONS[name] : undefined;
}

/** Names of a dataset's lists of things, in the order of the format. */
export function collectionNames(): readonly CollectionName[] {
  return Object.keys(COLLECTIONS).filter(isCollectionName);
}

/** A value's own field; undefined when it has none or is no object. */
export function fieldOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

function isCollectionName(name: unknown): name is CollectionName {
  return typeof name === 'string' && Object.hasOwn(COLLECTIONS, name);
}

function idOf(thing: unknown): string | undefined {
  const id = fieldOf(thing, 'id');
  return typeof id === 'string' ? id : undefined;
}
