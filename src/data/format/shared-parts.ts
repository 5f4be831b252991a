import * as z from 'zod/mini';

import {
  NAME_BASES,
  NOT_REPORTED_FIELDS,
  RELATIONS,
  THEME_BASES,
  TITLE_BASES,
} from '@/domain/model/closed-sets';
import type { Language } from '@/domain/model/vocabulary';

import { areaCodeSchema, idSchema, ordinalSchema, positionSchema, textSchema } from './leaves';

export const localizedTextSchema = z.strictObject({
  en: textSchema,
  az: z.exactOptional(textSchema),
  'zh-Hans': z.exactOptional(textSchema),
} satisfies Record<Language, z.ZodMiniType>);

function byLanguage<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({
    en: z.exactOptional(value),
    az: z.exactOptional(value),
    'zh-Hans': z.exactOptional(value),
  } satisfies Record<Language, z.ZodMiniType>);
}

export const nameBasisSchema = byLanguage(z.enum(NAME_BASES));

export const titleBasisSchema = byLanguage(z.enum(TITLE_BASES));

export const quoteSchema = z.strictObject({
  start: textSchema,
  end: z.exactOptional(textSchema),
});

export const evidenceSchema = z.strictObject({
  source_id: idSchema,
  part: z.exactOptional(z.enum(['headline'])),
  paragraph: z.exactOptional(ordinalSchema),
  quote: z.exactOptional(quoteSchema),
});

export const evidenceListSchema = z.exactOptional(z.array(evidenceSchema));

export const noteSchema = z.strictObject({
  text: localizedTextSchema,
  evidence: evidenceListSchema,
});

export const disagreementValueSchema = z.strictObject({
  value: z.union([textSchema, z.number(), localizedTextSchema]),
  evidence: evidenceListSchema,
});

export const disagreementSchema = z.strictObject({
  field: textSchema,
  label: localizedTextSchema,
  values: z.array(disagreementValueSchema),
  preferred: z.exactOptional(positionSchema),
  reason: localizedTextSchema,
});

export const placeSchema = z.strictObject({
  area: areaCodeSchema,
  name: z.exactOptional(localizedTextSchema),
  venue: z.exactOptional(localizedTextSchema),
  evidence: evidenceListSchema,
});

export const unnamedOthersSchema = z.strictObject({
  description: localizedTextSchema,
  areas: z.exactOptional(z.array(areaCodeSchema)),
  count: z.exactOptional(ordinalSchema),
  evidence: evidenceListSchema,
});

export const themeMentionSchema = z.strictObject({
  theme_id: idSchema,
  basis: z.enum(THEME_BASES),
  speaker_id: z.exactOptional(idSchema),
  sides: z.exactOptional(z.array(areaCodeSchema)),
  note: z.exactOptional(localizedTextSchema),
  evidence: evidenceListSchema,
});

export const relatedRecordSchema = z.strictObject({
  id: idSchema,
  relation: z.enum(RELATIONS),
  evidence: evidenceListSchema,
});

export const disagreementsSchema = z.exactOptional(z.array(disagreementSchema));
export const notesSchema = z.exactOptional(z.array(noteSchema));
export const othersSchema = z.exactOptional(z.array(unnamedOthersSchema));
export const placesSchema = z.exactOptional(z.array(placeSchema));
export const notReportedSchema = z.exactOptional(z.array(z.enum(NOT_REPORTED_FIELDS)));

export type RawEvidence = z.input<typeof evidenceSchema>;
export type RawNote = z.input<typeof noteSchema>;
export type RawDisagreement = z.input<typeof disagreementSchema>;
export type RawPlace = z.input<typeof placeSchema>;
export type RawUnnamedOthers = z.input<typeof unnamedOthersSchema>;
export type RawThemeMention = z.input<typeof themeMentionSchema>;
export type RawRelatedRecord = z.input<typeof relatedRecordSchema>;
