import type { Dataset } from '../model/dataset';
import type { ThingKind } from '../problems/problem';
import { runAtOnce } from '../steps/run-steps';
import { changedFields, type FieldChange, type IsSame } from './changed-fields';
import { type ComparedThing, comparedThings } from './compared-things';

/** A thing that both datasets have, and what differs. */
export interface ThingChange {
  readonly kind: ThingKind;
  /** In the second dataset. */
  readonly id: string;
  readonly before: ComparedThing;
  readonly after: ComparedThing;
  /** At least one. */
  readonly fields: readonly FieldChange[];
}

/**
 * What one dataset has over another. Kinds follow each other as in `comparedThings`; within a kind things stand in the
 * order of the dataset that has them, altered ones in that of the second.
 */
export interface DatasetComparison {
  readonly added: readonly ComparedThing[];
  readonly removed: readonly ComparedThing[];
  readonly altered: readonly ThingChange[];
  /** What differs in the dataset's own fields: title, version, day, licence, coverage, sides, redirects. */
  readonly head: readonly FieldChange[];
}

/**
 * Compares two datasets thing by thing, by id. A thing whose id was replaced in one of them by a redirect is the same
 * thing; what only refers to it by the new id is not altered. The order of things in the file is no difference.
 */
export function compareDatasets(bundled: Dataset, own: Dataset): DatasetComparison {
  return runAtOnce(compareInSteps(bundled, own));
}

/** So many things between two steps: a few milliseconds. */
const THINGS_A_STEP = 500;

/** `compareDatasets` in small steps, between which a page can answer. */
export function* compareInSteps(
  bundled: Dataset,
  own: Dataset,
): Generator<undefined, DatasetComparison> {
  const before = new Map<string, ComparedThing>();
  let count = 0;
  const pause = (): boolean => ++count % THINGS_A_STEP === 0;
  for (const thing of comparedThings(bundled)) {
    before.set(thing.id, thing);
    if (pause()) yield;
  }
  const names = idsOf(bundled, own);
  const added: ComparedThing[] = [];
  const altered: ThingChange[] = [];
  for (const after of comparedThings(own)) {
    if (pause()) yield;
    const match = takeMatch(before, after, names);
    if (match === undefined) added.push(after);
    else {
      const fields = changedFields(match.thing, after.thing, names.isSame);
      const { kind, id } = after;
      if (fields.length > 0) altered.push({ kind, id, before: match, after, fields });
    }
  }
  // What was matched is taken out: the rest keeps its order.
  const removed = [...before.values()];
  return {
    added,
    removed,
    altered,
    head: changedFields(headOf(bundled), headOf(own), () => false),
  };
}

interface Ids {
  readonly isSame: IsSame;
  /** The ids under which the first dataset may have what this id names in the second. */
  readonly earlier: (id: string) => readonly string[];
}

function idsOf(bundled: Dataset, own: Dataset): Ids {
  const replaced = new Map<string, string[]>();
  for (const [from, to] of Object.entries(own.redirects)) {
    replaced.set(to, [...(replaced.get(to) ?? []), from]);
  }
  const now = (id: string): string =>
    successor(own.redirects, id) ?? successor(bundled.redirects, id) ?? id;
  const hasRedirects = replaced.size > 0 || Object.keys(bundled.redirects).length > 0;
  return {
    isSame: (before, after) => hasRedirects && now(before) === now(after),
    earlier: (id) => [id, successor(bundled.redirects, id) ?? [], replaced.get(id) ?? []].flat(),
  };
}

function successor(redirects: Dataset['redirects'], id: string): string | undefined {
  return Object.hasOwn(redirects, id) ? redirects[id] : undefined;
}

/** The first dataset's thing that this one is; it is taken out. */
function takeMatch(
  before: Map<string, ComparedThing>,
  after: ComparedThing,
  { earlier }: Ids,
): ComparedThing | undefined {
  for (const id of earlier(after.id)) {
    const match = before.get(id);
    if (match?.kind !== after.kind) continue;
    before.delete(id);
    return match;
  }
  return undefined;
}

/** A dataset without its lists of things. */
function headOf(dataset: Dataset): object {
  const { id, title, summary, version, asOf, licence, coverage, contact, sides, redirects } =
    dataset;
  const given = { id, title, summary, version, asOf, licence, coverage, contact, sides, redirects };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
