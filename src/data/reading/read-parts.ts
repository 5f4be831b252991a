import type {
  Disagreement,
  DisagreementValue,
  Note,
  Place,
  RelatedRecord,
  UnnamedOthers,
} from '@/domain/model/types';
import type { LocalizedText, NotReportedField } from '@/domain/model/vocabulary';

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
import { readList, readRecordReference, type Reading, report } from './reading';

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
 * One disagreement, `preferred` counted among the values that are kept; without it when it names no value. None when
 * fewer than two values stand in the file, or are left after bad ones were taken out.
 */
export function readDisagreement(
  raw: RawDisagreement,
  place: JsonPlace,
  reading: Reading,
): Disagreement | undefined {
  const at = placeAt(place, 'values');
  if (!hasTwoValues(raw, at, reading)) return undefined;
  const preferred = readPreferred(raw, place, reading);
  return {
    field: raw.field,
    label: raw.label,
    values: readList(reading, raw.values, at, readDisagreementValue),
    ...(preferred !== undefined && { preferred }),
    reason: raw.reason,
  };
}

function hasTwoValues({ values }: RawDisagreement, place: JsonPlace, reading: Reading): boolean {
  if (values.length >= 2) return true;
  const leftOut = { kind: 'entry', field: 'disagreements' } as const;
  const loss = reading.trace.lossIn(values);
  if (loss) {
    loss.alsoLeftOut.push(leftOut);
    return false;
  }
  report(reading, place, {
    severity: 'error',
    code: 'too_few_values',
    expected: { code: 'at_least', min: 2, fields: ['values'] },
    found: values,
    leftOut,
  });
  return false;
}

function readPreferred(
  { values, preferred }: RawDisagreement,
  place: JsonPlace,
  reading: Reading,
): number | undefined {
  if (preferred === undefined) return undefined;
  const { trace } = reading;
  const kept = values.findIndex((_, index) => trace.originalIndex(values, index) === preferred);
  if (kept >= 0) return kept;
  const leftOut = { kind: 'field', field: 'preferred' } as const;
  const loss = trace.lossIn(values);
  if (loss) {
    loss.alsoLeftOut.push(leftOut);
    return undefined;
  }
  report(reading, placeAt(place, 'preferred'), {
    severity: 'error',
    code: 'preferred_out_of_range',
    expected: { code: 'whole_number', min: 0, max: values.length - 1 },
    found: preferred,
    leftOut,
  });
  return undefined;
}

function readDisagreementValue(
  raw: RawDisagreement['values'][number],
  place: JsonPlace,
  reading: Reading,
): DisagreementValue {
  return { value: toValue(raw.value), evidence: readEvidence(reading, raw, place) };
}

function toValue(value: string | number | LocalizedText): LocalizedText | string {
  return typeof value === 'number' ? String(value) : value;
}
