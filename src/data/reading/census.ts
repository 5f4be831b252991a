import type { LeftOut, ThingKind } from '@/domain/problems/problem';

import { COLLECTIONS } from '../format/collections';
import type { RawDataset } from '../format/dataset';
import { type JsonPlace, pathOf } from './json-place';
import type { LossTrace } from './loss-trace';
import { findNearest } from './nearest';
import type { LoggedFinding, ProblemLog } from './problem-log';
import { collectionNames } from './thing-ids';

/** An id where it stands as the name of something else. */
interface Reference {
  readonly kinds: readonly ThingKind[];
  readonly id: string;
  readonly place: JsonPlace;
  /** What goes when the reference leads nowhere. */
  readonly leftOut: LeftOut;
}

type Referred =
  | { readonly ok: true; readonly kind: ThingKind }
  | { readonly ok: false; readonly logged: LoggedFinding };

interface Identified {
  readonly id: string;
}

/** Which things of a file are kept, under one set of ids for all kinds. */
export interface Census {
  readonly isKept: (kind: ThingKind, id: string) => boolean;
  /** True for the one entry of a list that bears its id; false for repeats of it and for what was left out. */
  readonly isCounted: (thing: Identified) => boolean;
  readonly leaveOut: (kind: ThingKind, thing: Identified, logged: LoggedFinding) => void;
  /**
   * Looks up the thing that an id names. One that is not there is reported, unless it stood in the file and was left out:
   * then the loss is added to the problem that caused it, so that one mistake stays one problem.
   */
  readonly refer: (reference: Reference) => Referred;
}

/** Counts the things of a file in the file's order; a second one with the same id is reported and left out. */
export function takeCensus(raw: RawDataset, log: ProblemLog, trace: LossTrace): Census {
  const kinds = new Map<string, ThingKind>();
  const counted = new Set<Identified>();
  const lost = new Map<string, LoggedFinding>();

  const leaveOut = (kind: ThingKind, thing: Identified, logged: LoggedFinding): void => {
    if (counted.delete(thing)) kinds.delete(thing.id);
    lost.set(`${kind} ${thing.id}`, logged);
  };

  const count = (kind: ThingKind, thing: Identified, path: readonly (string | number)[]): void => {
    if (!kinds.has(thing.id)) {
      kinds.set(thing.id, kind);
      counted.add(thing);
      return;
    }
    const logged = log.report({
      severity: 'error',
      code: 'duplicate_id',
      path,
      expected: { code: 'unused_id' },
      found: thing.id,
      leftOut: { kind, id: thing.id },
    });
    leaveOut(kind, thing, logged);
  };

  const namesInFileOrder = Object.keys(raw).flatMap(
    (key) => collectionNames().find((name) => name === key) ?? [],
  );
  for (const name of namesInFileOrder) {
    const list: readonly Identified[] = raw[name] ?? [];
    list.forEach((thing, index) => {
      count(COLLECTIONS[name], thing, [name, trace.originalIndex(list, index), 'id']);
    });
  }

  const nearestTo = (id: string, wanted: readonly ThingKind[]): string | undefined => {
    const successor = raw.redirects && Object.hasOwn(raw.redirects, id) && raw.redirects[id];
    const known = [...kinds].flatMap(([other, kind]) => (wanted.includes(kind) ? [other] : []));
    return successor || findNearest(id, known);
  };

  const reportNowhere = ({ kinds: wanted, id, place, leftOut }: Reference): LoggedFinding => {
    const foundKind = kinds.get(id);
    return log.report({
      severity: 'error',
      code: foundKind ? 'wrong_kind_of_reference' : 'dangling_reference',
      path: pathOf(place),
      expected: () => {
        const nearest = nearestTo(id, wanted);
        return { code: 'id_of', kinds: wanted, ...(nearest !== undefined && { nearest }) };
      },
      found: id,
      ...(foundKind && { foundKind }),
      leftOut,
    });
  };

  const lossBehind = ({ kinds: wanted, id }: Reference): LoggedFinding | undefined => {
    for (const kind of wanted) {
      const logged = lost.get(`${kind} ${id}`) ?? trace.lossOf(kind, id);
      if (logged) return logged;
    }
    return undefined;
  };

  return {
    isKept: (kind, id) => kinds.get(id) === kind,
    isCounted: (thing) => counted.has(thing),
    leaveOut,
    refer: (reference) => {
      const kind = kinds.get(reference.id);
      if (kind && reference.kinds.includes(kind)) return { ok: true, kind };
      const loss = lossBehind(reference);
      loss?.alsoLeftOut.push(reference.leftOut);
      return { ok: false, logged: loss ?? reportNowhere(reference) };
    },
  };
}
