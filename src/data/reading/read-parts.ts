import type {
  Disagreement,
  DisagreementValue,
  LocalizedText,
  Note,
  NotReportedField,
  Place,
  RelatedRecord,
  UnnamedOthers,
} from '@/domain/model/types';

import { toAreaCode } from '../branded-id';
import type {
  RawDisagreement,
  RawNote,
  RawPlace,
  RawRelatedRecord,
  RawUnnamedOthers,
} from '../format/shared-parts';
import { type JsonPlace, placeAt } from './json-place';
import { readEvidence } from './read-evidence';
import { readRecordReference, type Reading, report } from './reading';

/** One note. */
export function readNote(raw: RawNote, place: JsonPlace, reading: Reading): Note {
  return { text: raw.text, evidence: readEvidence(reading, raw, place) };
}

/** One place of an act. */
export function readPlace(raw: RawPlace, place: JsonPlace, reading: Reading): Place {
  return {
    area: toAreaCode(raw.area),
    ...(raw.name && { name: raw.name }),
    ...(raw.venue && { venue: raw.venue }),
    evidence: readEvidence(reading, raw, place),
  };
}

/** One description of people or bodies that no source names. */
export function readOthers(
  raw: RawUnnamedOthers,
  place: JsonPlace,
  reading: Reading,
): UnnamedOthers {
  return {
    description: raw.description,
    areas: (raw.areas ?? []).map(toAreaCode),
    ...(raw.count !== undefined && { count: raw.count }),
    evidence: readEvidence(reading, raw, place),
  };
}

/** A link to another record; none when that record is not there, or is the record itself (`ownId`). */
export function readRelated(
  raw: RawRelatedRecord,
  place: JsonPlace,
  reading: Reading,
  ownId: string,
): RelatedRecord | undefined {
  if (raw.id === ownId) {
    report(reading, placeAt(place, 'id'), {
      severity: 'error',
      code: 'circular_reference',
      expected: { code: 'no_circle' },
      found: raw.id,
      leftOut: { kind: 'reference', id: raw.id },
    });
    return undefined;
  }
  const id = readRecordReference(reading, raw.id, placeAt(place, 'id'));
  return id && { id, relation: raw.relation, evidence: readEvidence(reading, raw, place) };
}

/** What was looked for and not found, each field once. */
export function readNotReported(
  fields: readonly NotReportedField[] | undefined,
): readonly NotReportedField[] {
  return [...new Set(fields)];
}

/**
 * One disagreement, `preferred` counted among the values that are kept. None when fewer than two values stand in the
 * file, when the preferred one does not, or when either is so because a bad value was taken out.
 */
export function readDisagreement(
  raw: RawDisagreement,
  place: JsonPlace,
  reading: Reading,
): Disagreement | undefined {
  const isIntact = !reading.trace.hasLostEntries(raw.values);
  if (isIntact && !isWellPreferred(raw, place, reading)) return undefined;
  const preferred = raw.values.findIndex(
    (_, index) => reading.trace.originalIndex(raw.values, index) === raw.preferred,
  );
  if (raw.values.length < 2 || preferred < 0) return undefined;
  const at = placeAt(place, 'values');
  return {
    field: raw.field,
    label: raw.label,
    values: raw.values.map((value, index): DisagreementValue => {
      const original = reading.trace.originalIndex(raw.values, index);
      const evidence = readEvidence(reading, value, placeAt(at, original));
      return { value: toValue(value.value), evidence };
    }),
    preferred,
    reason: raw.reason,
  };
}

function isWellPreferred(raw: RawDisagreement, place: JsonPlace, reading: Reading): boolean {
  const { length } = raw.values;
  if (length >= 2 && raw.preferred < length) return true;
  const leftOut = { kind: 'entry', field: 'disagreements' } as const;
  if (length < 2) {
    report(reading, placeAt(place, 'values'), {
      severity: 'error',
      code: 'too_few_values',
      expected: { code: 'at_least', min: 2, fields: ['values'] },
      found: length,
      leftOut,
    });
  } else {
    report(reading, placeAt(place, 'preferred'), {
      severity: 'error',
      code: 'preferred_out_of_range',
      expected: { code: 'whole_number', min: 0, max: length - 1 },
      found: raw.preferred,
      leftOut,
    });
  }
  return false;
}

function toValue(value: string | number | LocalizedText): LocalizedText | string {
  return typeof value === 'number' ? String(value) : value;
}
