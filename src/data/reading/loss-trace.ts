import type { ProblemPath, ThingKind } from '@/domain/problems/problem';

import type { LoggedFinding } from './problem-log';
import { fieldOf, kindIn } from './thing-ids';

/** What was taken out of a raw file, so that a loss is never reported a second time as somebody else's mistake. */
export interface LossTrace {
  /** Where an entry stood in the file, from 0, before others were taken out of its list. */
  readonly originalIndex: (list: readonly unknown[], index: number) => number;
  /** Why an entry of this list is not there; undefined when all are. */
  readonly lossIn: (list: readonly unknown[] | undefined) => LoggedFinding | undefined;
  /** Why this field is not there although it stood in the file; undefined when it did not. */
  readonly lossOfField: (holder: object, field: string) => LoggedFinding | undefined;
  /** Why the thing with this id is not there; undefined when no such thing was taken out. */
  readonly lossOf: (kind: ThingKind, id: string) => LoggedFinding | undefined;
}

/** The trace in the hands of whoever takes out; marks take effect together. */
export interface OwnLossTrace extends LossTrace {
  readonly originalPath: (root: unknown, path: ProblemPath) => ProblemPath;
  readonly markUnknownField: (holder: unknown, field: string) => void;
  readonly markLoss: (loss: Loss) => void;
  readonly takeOutMarked: () => void;
}

interface Loss {
  /** The object or list that loses its field or entry. */
  readonly holder: unknown;
  /** Where the field or entry stands now. */
  readonly path: ProblemPath;
  /** Id of the thing that is lost or loses a part. */
  readonly id: string | undefined;
  readonly logged: LoggedFinding;
}

/** An empty trace for one raw file. */
export function createTrace(): OwnLossTrace {
  const origins = new WeakMap<object, readonly number[]>();
  const listLosses = new WeakMap<object, LoggedFinding>();
  const lostFields = new WeakMap<object, Map<string, LoggedFinding>>();
  const lostThings = new Map<string, LoggedFinding>();
  const markedEntries = new Map<unknown[], Set<number>>();
  const markedFields: { readonly holder: object; readonly field: string }[] = [];

  const originalIndex = (list: readonly unknown[], index: number): number =>
    origins.get(list)?.[index] ?? index;

  const takeOutEntries = (list: unknown[], marked: ReadonlySet<number>): void => {
    const kept = [...list.entries()].filter(([index]) => !marked.has(index));
    origins.set(
      list,
      kept.map(([index]) => originalIndex(list, index)),
    );
    list.length = 0;
    for (const [, item] of kept) list.push(item);
  };

  return {
    originalIndex,
    lossIn: (list) => list && listLosses.get(list),
    lossOfField: (holder, field) => lostFields.get(holder)?.get(field),
    lossOf: (kind, id) => lostThings.get(nameOf(kind, id)) ?? lostThings.get(kind),
    originalPath: (root, path) => {
      let value = root;
      return path.map((key) => {
        const original =
          Array.isArray(value) && typeof key === 'number' ? originalIndex(value, key) : key;
        value = fieldOf(value, key);
        return original;
      });
    },
    markUnknownField: (holder, field) => {
      if (isObject(holder)) markedFields.push({ holder, field });
    },
    markLoss: ({ holder, path, id, logged }) => {
      const name = lostThingName(path, id);
      if (name !== undefined && !lostThings.has(name)) lostThings.set(name, logged);
      const key = path.at(-1);
      if (Array.isArray(holder) && typeof key === 'number') {
        markedEntries.set(holder, (markedEntries.get(holder) ?? new Set()).add(key));
        if (!listLosses.has(holder)) listLosses.set(holder, logged);
      } else if (isObject(holder)) {
        const field = String(key);
        lostFields.set(holder, (lostFields.get(holder) ?? new Map()).set(field, logged));
        markedFields.push({ holder, field });
      }
    },
    takeOutMarked: () => {
      for (const { holder, field } of markedFields) Reflect.deleteProperty(holder, field);
      for (const [list, marked] of markedEntries) takeOutEntries(list, marked);
      markedFields.length = 0;
      markedEntries.clear();
    },
  };
}

/** A lost thing is known by its kind and id, a lost list of things by their kind; other losses have no name. */
function lostThingName(path: ProblemPath, id: string | undefined): string | undefined {
  const kind = kindIn(path[0]);
  if (kind === undefined || path.length > 2) return undefined;
  if (path.length === 1) return kind;
  return id === undefined ? undefined : nameOf(kind, id);
}

function nameOf(kind: ThingKind, id: string): string {
  return `${kind} ${id}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
