import * as z from 'zod/mini';

import {
  AGREEMENT_ACTS,
  AGREEMENT_CAPACITIES,
  AGREEMENT_CLASSIFICATIONS,
  CONFIDENCES,
  DATE_BASES,
  EVENT_CLASSIFICATIONS,
  PARTICIPANT_CAPACITIES,
} from '@/domain/model/closed-sets';

import {
  areaCodeSchema,
  dateSchema,
  idSchema,
  languageTagSchema,
  ordinalSchema,
  textSchema,
} from './leaves';
import {
  disagreementsSchema,
  evidenceListSchema,
  localizedTextSchema,
  notesSchema,
  notReportedSchema,
  othersSchema,
  placesSchema,
  relatedRecordSchema,
  themeMentionSchema,
  titleBasisSchema,
} from './shared-parts';

const recordOpening = {
  id: idSchema,
  research_ids: z.exactOptional(z.array(textSchema)),
};

const recordDate = {
  date: z.exactOptional(dateSchema),
  date_basis: z.exactOptional(z.enum(DATE_BASES)),
  date_note: z.exactOptional(localizedTextSchema),
};

const recordClosing = {
  related: z.exactOptional(z.array(relatedRecordSchema)),
  themes: z.exactOptional(z.array(themeMentionSchema)),
  disagreements: disagreementsSchema,
  not_reported: notReportedSchema,
  notes: notesSchema,
  confidence: z.exactOptional(z.enum(CONFIDENCES)),
  evidence: evidenceListSchema,
};

export const participantSchema = z.strictObject({
  organization_id: z.exactOptional(idSchema),
  person_id: z.exactOptional(idSchema),
  delegation_id: z.exactOptional(idSchema),
  role: z.exactOptional(localizedTextSchema),
  capacity: z.enum(PARTICIPANT_CAPACITIES),
  evidence: evidenceListSchema,
});

export const eventSchema = z.strictObject({
  ...recordOpening,
  classification: z.enum(EVENT_CLASSIFICATIONS),
  name: localizedTextSchema,
  summary: localizedTextSchema,
  ...recordDate,
  places: placesSchema,
  parent_id: z.exactOptional(idSchema),
  participants: z.exactOptional(z.array(participantSchema)),
  others: othersSchema,
  ...recordClosing,
});

export const partySchema = z.strictObject({
  organization_id: idSchema,
  evidence: evidenceListSchema,
});

export const agreementPersonSchema = z.strictObject({
  person_id: idSchema,
  organization_id: z.exactOptional(idSchema),
  role: z.exactOptional(localizedTextSchema),
  capacity: z.enum(AGREEMENT_CAPACITIES),
  evidence: evidenceListSchema,
});

export const aimSchema = z.strictObject({
  text: localizedTextSchema,
  evidence: evidenceListSchema,
});

export const agreementSchema = z.strictObject({
  ...recordOpening,
  classification: z.enum(AGREEMENT_CLASSIFICATIONS),
  title: localizedTextSchema,
  title_basis: z.exactOptional(titleBasisSchema),
  summary: localizedTextSchema,
  act: z.enum(AGREEMENT_ACTS),
  ...recordDate,
  in_force: z.exactOptional(dateSchema),
  term: z.exactOptional(localizedTextSchema),
  languages: z.exactOptional(z.array(languageTagSchema)),
  document_count: z.exactOptional(ordinalSchema),
  places: placesSchema,
  event_id: z.exactOptional(idSchema),
  parties: z.exactOptional(z.array(partySchema)),
  others: othersSchema,
  people: z.exactOptional(z.array(agreementPersonSchema)),
  aims: z.exactOptional(z.array(aimSchema)),
  ...recordClosing,
});

export const statementSchema = z.strictObject({
  ...recordOpening,
  person_id: z.exactOptional(idSchema),
  organization_id: z.exactOptional(idSchema),
  role: z.exactOptional(localizedTextSchema),
  event_id: z.exactOptional(idSchema),
  ...recordDate,
  summary: localizedTextSchema,
  ...recordClosing,
});

export const delegationMemberSchema = z.strictObject({
  person_id: idSchema,
  on_behalf_of_id: z.exactOptional(idSchema),
  role: z.exactOptional(localizedTextSchema),
  head: z.exactOptional(z.boolean()),
  order: z.exactOptional(ordinalSchema),
  evidence: evidenceListSchema,
});

export const delegationSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  from_area: areaCodeSchema,
  to_area: z.exactOptional(areaCodeSchema),
  event_id: idSchema,
  members: z.exactOptional(z.array(delegationMemberSchema)),
  others: othersSchema,
  disagreements: disagreementsSchema,
  not_reported: notReportedSchema,
  notes: notesSchema,
  evidence: evidenceListSchema,
});

export type RawParticipant = z.input<typeof participantSchema>;
export type RawEvent = z.input<typeof eventSchema>;
export type RawAgreementPerson = z.input<typeof agreementPersonSchema>;
export type RawAgreement = z.input<typeof agreementSchema>;
export type RawStatement = z.input<typeof statementSchema>;
export type RawDelegationMember = z.input<typeof delegationMemberSchema>;
export type RawDelegation = z.input<typeof delegationSchema>;
