import { closeOpenEnd } from '@/domain/dates/close-open-end';
import type { DayNumber, FuzzyDate } from '@/domain/dates/fuzzy-date';
import { parseEdtf } from '@/domain/dates/parse-edtf';
import type { Id, RecordId } from '@/domain/model/vocabulary';
import type { LeftOut, ThingKind } from '@/domain/problems/problem';

import { toId } from '../branded-id';
import type { RawSource } from '../format/registers';
import type { Census } from './census';
import { type JsonPlace, pathOf, placeAt } from './json-place';
import type { LossTrace } from './loss-trace';
import type { Finding, LoggedFinding, ProblemLog } from './problem-log';

/** What every step of reading one file needs: what was taken out, what is kept, where to report. */
export interface Reading {
  readonly log: ProblemLog;
  readonly trace: LossTrace;
  readonly census: Census;
  /** The sources that are kept, by id. */
  readonly sources: ReadonlyMap<string, RawSource>;
  /** Ids of the things whose parent would make a circle. */
  readonly circular: ReadonlySet<string>;
  /** The last day that the dataset knows of. */
  readonly asOfDay: DayNumber;
}

/** Reads one entry of a list; undefined leaves it out. */
export type ReadEntry<Raw, Item> = (
  raw: Raw,
  place: JsonPlace,
  reading: Reading,
) => Item | undefined;

/** Reads the entries of a list in order; an absent list gives an empty one. Places count entries as the file does. */
export function readList<Raw, Item>(
  reading: Reading,
  list: readonly Raw[] | undefined,
  place: JsonPlace,
  read: ReadEntry<Raw, Item>,
): readonly Item[] {
  if (list === undefined) return [];
  return list.flatMap((raw, index) => {
    const original = reading.trace.originalIndex(list, index);
    return read(raw, placeAt(place, original), reading) ?? [];
  });
}

/** Puts a finding at a place into the log. */
export function report(
  reading: Reading,
  place: JsonPlace | undefined,
  finding: Omit<Finding, 'path'>,
): LoggedFinding {
  return reading.log.report({ ...finding, path: pathOf(place) });
}

/** The branded id that a reference names; undefined when it leads nowhere, which is then reported. */
export function readReference<Kind extends ThingKind>(
  reading: Reading,
  kind: Kind,
  id: string,
  place: JsonPlace,
  leftOut: LeftOut = { kind: 'reference', id },
): Id<Kind> | undefined {
  const referred = reading.census.refer({ kinds: [kind], id, place, leftOut });
  return referred.ok ? toId<Kind>(id) : undefined;
}

/** As `readReference`, for a field that may be absent. */
export function readOptionalReference<Kind extends ThingKind>(
  reading: Reading,
  kind: Kind,
  id: string | undefined,
  place: JsonPlace,
): Id<Kind> | undefined {
  return id === undefined ? undefined : readReference(reading, kind, id, place);
}

/** The branded id of a record of any kind; undefined when it leads nowhere, which is then reported. */
export function readRecordReference(
  reading: Reading,
  id: string,
  place: JsonPlace,
): RecordId | undefined {
  const leftOut = { kind: 'reference', id } as const;
  const kinds = ['agreement', 'event', 'statement'] as const;
  const referred = reading.census.refer({ kinds, id, place, leftOut });
  if (!referred.ok) return undefined;
  if (referred.kind === 'agreement') return toId<'agreement'>(id);
  return referred.kind === 'event' ? toId<'event'>(id) : toId<'statement'>(id);
}

/** A date that the format has accepted, open sets ended at `as_of`; undefined when absent. */
export function readDate(reading: Reading, text: string | undefined): FuzzyDate | undefined {
  if (text === undefined) return undefined;
  const outcome = parseEdtf(text);
  return outcome.ok ? closeOpenEnd(outcome.date, reading.asOfDay) : undefined;
}

/** True when a field stood in the file, also when it was bad and has been taken out. */
export function wasGiven<Holder extends object>(
  reading: Reading,
  holder: Holder,
  field: Extract<keyof Holder, string>,
): boolean {
  return Object.hasOwn(holder, field) || reading.trace.lossOfField(holder, field) !== undefined;
}

/** True when a list stood in the file and had entries, also when they were bad and have been taken out. */
export function hadEntries(
  reading: Reading,
  holder: object,
  field: string,
  list: readonly unknown[] | undefined,
): boolean {
  return (
    (list !== undefined && list.length > 0) ||
    reading.trace.lossIn(list) !== undefined ||
    reading.trace.lossOfField(holder, field) !== undefined
  );
}
