import * as z from 'zod/mini';

import { parseEdtf } from '@/domain/dates/parse-edtf';
import type { Expected, ProblemCode } from '@/domain/problems/problem';

import { AREA_CODE_PATTERN, ID_PATTERN } from './patterns';

/** What a text or a number stands for, where its type alone does not say it. */
interface Meaning {
  readonly expected: Expected;
  /** The problem of a value of the right type that is not well-formed. */
  readonly code: ProblemCode;
}

/** The meaning of each leaf below, by schema. */
export const leafMeanings = z.registry<Meaning>();

function leaf<Schema extends z.ZodMiniType>(schema: Schema, meaning: Meaning): Schema {
  leafMeanings.add(schema, meaning);
  return schema;
}

function isWebAddress(text: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function isDay(text: string): boolean {
  const parsed = parseEdtf(text);
  return parsed.ok && parsed.date.precision === 'day' && parsed.date.qualifier === undefined;
}

export const textSchema = leaf(z.string().check(z.regex(/\S/)), {
  expected: { code: 'text' },
  code: 'empty_text',
});

export const idSchema = leaf(z.string().check(z.regex(ID_PATTERN)), {
  expected: { code: 'id' },
  code: 'bad_id',
});

export const areaCodeSchema = leaf(z.string().check(z.regex(AREA_CODE_PATTERN)), {
  expected: { code: 'area_code' },
  code: 'bad_area_code',
});

/** A well-formed BCP 47 tag. */
export const languageTagSchema = leaf(
  z.string().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/), z.refine(isLanguageTag)),
  { expected: { code: 'language_tag' }, code: 'bad_language_tag' },
);

/** EDTF level 0 and the parts of level 1 and 2 that the date parser knows. */
export const dateSchema = leaf(
  z.string().check(
    z.regex(/^[0-9X?~%.,/[\]-]+$/),
    z.refine((text) => parseEdtf(text).ok),
  ),
  { expected: { code: 'date' }, code: 'bad_date' },
);

/** One whole day, certain. */
export const daySchema = leaf(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay)), {
  expected: { code: 'day' },
  code: 'bad_date',
});

/** A link that the page may show: `https:` or `http:`, nothing else. */
export const webAddressSchema = leaf(
  z.string().check(z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]/), z.refine(isWebAddress)),
  { expected: { code: 'address', schemes: ['https', 'http'] }, code: 'unsafe_address' },
);

/**
 * Where corrections go: one mail address or a page. Nothing in the mail address may begin a second one or a field of the
 * letter, escaped or not (RFC 6068, 4 and 7).
 */
export const contactSchema = leaf(
  z.string().check(
    z.regex(/^(?:mailto:[^\s@?&<>",;%#]+@[^\s@?&<>",;%#]+|https?:\/\/[^\s/]\S*)$/i),
    z.refine((text) => text.toLowerCase().startsWith('mailto:') || isWebAddress(text)),
  ),
  { expected: { code: 'address', schemes: ['mailto', 'https', 'http'] }, code: 'unsafe_address' },
);

/** A file beside the catalog, or below it: never an address, never upwards. */
export const fileNameSchema = leaf(
  z
    .string()
    .check(z.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*\.json$/)),
  { expected: { code: 'file_name' }, code: 'bad_file_name' },
);

/** A whole number that counts from 1. */
export const ordinalSchema = leaf(z.int().check(z.gte(1)), {
  expected: { code: 'whole_number', min: 1 },
  code: 'number_out_of_range',
});

/** A whole number from 0: a position in a list. */
export const positionSchema = leaf(z.int().check(z.gte(0)), {
  expected: { code: 'whole_number', min: 0 },
  code: 'number_out_of_range',
});
