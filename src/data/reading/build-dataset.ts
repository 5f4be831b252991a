import type { DayNumber, FuzzyDate } from '@/domain/dates/fuzzy-date';
import { parseEdtf } from '@/domain/dates/parse-edtf';
import type { Dataset } from '@/domain/model/dataset';

import type { CollectionName } from '../format/collections';
import type { RawDataset } from '../format/dataset';
import { takeCensus } from './census';
import type { LossTrace } from './loss-trace';
import type { ProblemLog } from './problem-log';
import { readDelegation } from './read-delegation';
import { readRedirects, readSides, readThemes } from './read-frame';
import { findCircularParents } from './read-parent';
import { readAgreement, readEvent, readStatement } from './read-records';
import { readOrganization, readPerson, readSource } from './read-registers';
import { type ReadEntry, readList, type Reading } from './reading';
import { settleThings } from './settle';

interface Identified {
  readonly id: string;
}

/**
 * Turns a raw dataset of the right shape into a checked one: every id in it resolves, every list is there, every date is
 * parsed. What makes no sense is reported and left out; lists keep the file's order.
 */
export function buildDataset(raw: RawDataset, log: ProblemLog, trace: LossTrace): Dataset {
  const asOf = readDay(raw.as_of);
  const reading = openReading(raw, log, trace, asOf.latest);
  const readThings = <Raw extends Identified, Thing>(
    name: CollectionName,
    list: readonly Raw[] | undefined,
    read: ReadEntry<Raw, Thing>,
  ): readonly Thing[] =>
    readList(reading, list, { key: name }, (thing, place) =>
      reading.census.isCounted(thing) ? read(thing, place, reading) : undefined,
    );
  return {
    id: raw.id,
    title: raw.title,
    ...(raw.summary && { summary: raw.summary }),
    version: raw.version,
    asOf,
    licence: raw.licence,
    coverage: raw.coverage,
    ...(raw.contact !== undefined && { contact: raw.contact }),
    sides: readSides(reading, raw),
    redirects: readRedirects(reading, raw),
    themes: readThemes(reading, raw),
    sources: readThings('sources', raw.sources, readSource),
    organizations: readThings('organizations', raw.organizations, readOrganization),
    people: readThings('people', raw.people, readPerson),
    events: readThings('events', raw.events, readEvent),
    contextEvents: readThings('context_events', raw.context_events, readEvent),
    agreements: readThings('agreements', raw.agreements, readAgreement),
    statements: readThings('statements', raw.statements, readStatement),
    delegations: readThings('delegations', raw.delegations, readDelegation),
  };
}

function openReading(
  raw: RawDataset,
  log: ProblemLog,
  trace: LossTrace,
  asOfDay: DayNumber,
): Reading {
  const census = takeCensus(raw, log, trace);
  settleThings({ raw, log, trace, census });
  const isCounted = (thing: Identified) => census.isCounted(thing);
  return {
    log,
    trace,
    census,
    sources: new Map(raw.sources?.filter(isCounted).map((source) => [source.id, source])),
    circular: new Set([
      ...findCircularParents(raw.organizations?.filter(isCounted) ?? []),
      ...findCircularParents(
        [...(raw.events ?? []), ...(raw.context_events ?? [])].filter(isCounted),
      ),
    ]),
    asOfDay,
  };
}

function readDay(text: string): FuzzyDate {
  const outcome = parseEdtf(text);
  if (!outcome.ok) throw new RangeError(`The format let through an impossible day: ${text}`);
  return outcome.date;
}
