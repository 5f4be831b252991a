import * as z from 'zod/mini';

import {
  ORGANIZATION_CHANGES,
  ORGANIZATION_CLASSIFICATIONS,
  SOURCE_KINDS,
  SOURCE_READS,
  SOURCE_STANDINGS,
  SOURCE_TITLE_BASES,
  THEME_GROUPS,
  THEME_SYMBOLS,
} from '@/domain/model/closed-sets';

import {
  areaCodeSchema,
  dateSchema,
  idSchema,
  languageTagSchema,
  ordinalSchema,
  textSchema,
  webAddressSchema,
} from './leaves';
import {
  disagreementsSchema,
  evidenceListSchema,
  localizedTextSchema,
  nameBasisSchema,
} from './shared-parts';

export const themeSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  definition: localizedTextSchema,
  group: z.enum(THEME_GROUPS),
  symbol: z.enum(THEME_SYMBOLS),
});

export const sourceParagraphSchema = z.strictObject({
  n: ordinalSchema,
  summary: localizedTextSchema,
});

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.exactOptional(textSchema),
  title_basis: z.enum(SOURCE_TITLE_BASES),
  publisher: textSchema,
  publisher_name: z.exactOptional(localizedTextSchema),
  publisher_note: z.exactOptional(localizedTextSchema),
  publisher_area: z.exactOptional(areaCodeSchema),
  published: z.exactOptional(dateSchema),
  url: z.exactOptional(webAddressSchema),
  lang: z.exactOptional(languageTagSchema),
  kind: z.enum(SOURCE_KINDS),
  read: z.enum(SOURCE_READS),
  standing: z.enum(SOURCE_STANDINGS),
  paragraphs: z.exactOptional(z.array(sourceParagraphSchema)),
});

export const organizationHistorySchema = z.strictObject({
  date: z.exactOptional(dateSchema),
  change: z.enum(ORGANIZATION_CHANGES),
  other_id: z.exactOptional(idSchema),
  text: localizedTextSchema,
  evidence: evidenceListSchema,
});

export const organizationSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  name_basis: z.exactOptional(nameBasisSchema),
  abbreviation: z.exactOptional(textSchema),
  area: areaCodeSchema,
  parent_id: z.exactOptional(idSchema),
  classification: z.enum(ORGANIZATION_CLASSIFICATIONS),
  history: z.exactOptional(z.array(organizationHistorySchema)),
  disagreements: disagreementsSchema,
  evidence: evidenceListSchema,
});

export const otherNameSchema = z.strictObject({
  name: textSchema,
  lang: languageTagSchema,
  note: z.exactOptional(localizedTextSchema),
  evidence: evidenceListSchema,
});

export const postSchema = z.strictObject({
  organization_id: idSchema,
  role: localizedTextSchema,
  start: z.exactOptional(dateSchema),
  end: z.exactOptional(dateSchema),
  evidence: evidenceListSchema,
});

export const personSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  name_basis: z.exactOptional(nameBasisSchema),
  family_name: z.exactOptional(textSchema),
  family_name_first: z.exactOptional(z.boolean()),
  other_names: z.exactOptional(z.array(otherNameSchema)),
  posts: z.exactOptional(z.array(postSchema)),
  disagreements: disagreementsSchema,
  evidence: evidenceListSchema,
});

export type RawTheme = z.input<typeof themeSchema>;
export type RawSource = z.input<typeof sourceSchema>;
export type RawOrganizationHistory = z.input<typeof organizationHistorySchema>;
export type RawOrganization = z.input<typeof organizationSchema>;
export type RawOtherName = z.input<typeof otherNameSchema>;
export type RawPost = z.input<typeof postSchema>;
export type RawPerson = z.input<typeof personSchema>;
