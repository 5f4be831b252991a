import type { AgreementRecord, CommuniqueRecord } from '@/domain/model/types';
import type { NotReportedField } from '@/domain/model/vocabulary';

/** How a field of a record stands: in part where something is given and more was looked for in vain. */
export type FieldState = 'found' | 'in_part' | 'not_found' | 'not_looked_for';

export interface FieldReading {
  readonly field: NotReportedField;
  readonly state: FieldState;
}

type HasField = ReadonlyMap<NotReportedField, boolean>;

/**
 * The fields that a record of its kind can give, in the order of the sheet, each with what was found
 * (product, "Completeness"; data format, "Absent means not looked for"). A field in `not_reported` that the
 * kind does not know is added at the end. Never a percentage: a list.
 */
export function fieldsFound(record: CommuniqueRecord): readonly FieldReading[] {
  const given = givenFields(record);
  const missing = new Set(record.notReported);
  const fields = new Set([...given.keys(), ...record.notReported]);
  return [...fields].map((field) => ({
    field,
    state: stateOf(given.get(field) ?? false, missing.has(field)),
  }));
}

function stateOf(isGiven: boolean, isMissing: boolean): FieldState {
  if (isGiven) return isMissing ? 'in_part' : 'found';
  return isMissing ? 'not_found' : 'not_looked_for';
}

function givenFields(record: CommuniqueRecord): HasField {
  const date = record.date !== undefined;
  switch (record.kind) {
    case 'agreement':
      return agreementFields(record);
    case 'event':
      return new Map<NotReportedField, boolean>([
        ['date', date],
        ['places', record.places.length > 0],
        ['city', record.places.some(({ name }) => name !== undefined)],
        ['venue', record.places.some(({ venue }) => venue !== undefined)],
        ['participants', record.participants.length > 0],
        ['organiser', record.participants.some(({ capacity }) => capacity === 'organiser')],
      ]);
    case 'statement':
      return new Map<NotReportedField, boolean>([
        ['date', date],
        ['speaker', record.personId !== undefined || record.organizationId !== undefined],
      ]);
  }
}

function agreementFields(record: AgreementRecord): HasField {
  return new Map<NotReportedField, boolean>([
    ['document_title', Object.values(record.titleBasis).some((basis) => basis !== 'descriptive')],
    ['parties', record.parties.length > 0],
    ['date', record.date !== undefined],
    ['places', record.places.length > 0],
    ['city', record.places.some(({ name }) => name !== undefined)],
    ['venue', record.places.some(({ venue }) => venue !== undefined)],
    ['people', record.people.length > 0],
    ['signatories', record.people.some(({ capacity }) => capacity === 'signed')],
    ['in_force', record.inForce !== undefined],
    ['term', record.term !== undefined],
    ['languages', record.languages.length > 0],
  ]);
}
