import {
  $ZodArray,
  $ZodBoolean,
  $ZodEnum,
  $ZodLiteral,
  $ZodNumber,
  $ZodObject,
  $ZodRecord,
  $ZodUnion,
  type $ZodType,
} from 'zod/v4/core';

import { parseEdtf } from '@/domain/dates/parse-edtf';
import type { Expected, ProblemCode } from '@/domain/problems/problem';

import { leafMeanings } from '../format/leaves';
import { localizedTextSchema } from '../format/shared-parts';
import { findNearest } from './nearest';
import { fieldNames, unwrap } from './schema-walk';

/** What a schema wants, without naming what is nearest to something found. */
export function expectedBy(schema: $ZodType | undefined): Expected {
  const inner = schema && unwrap(schema);
  if (inner === undefined) return { code: 'object' };
  const meaning = leafMeanings.get(inner);
  if (meaning) return meaning.expected;
  if (inner === localizedTextSchema) {
    return { code: 'text_by_language', languages: fieldNames(inner) };
  }
  if (inner instanceof $ZodEnum) return { code: 'one_of', values: enumValues(inner) };
  if (inner instanceof $ZodLiteral) {
    return { code: 'one_of', values: inner._zod.def.values.map(String) };
  }
  if (inner instanceof $ZodArray) return { code: 'list' };
  if (inner instanceof $ZodBoolean) return { code: 'true_or_false' };
  if (inner instanceof $ZodNumber) return { code: 'whole_number', min: 0 };
  if (inner instanceof $ZodUnion) return { code: 'text_or_number' };
  if (inner instanceof $ZodObject || inner instanceof $ZodRecord) return { code: 'object' };
  return { code: 'text' };
}

/** The problem of a value that its schema refuses, by what the value is. */
export function codeFor(schema: $ZodType | undefined, value: unknown): ProblemCode {
  if (value === undefined) return 'missing_field';
  if (value === null) return 'null_value';
  const inner = schema && unwrap(schema);
  if (inner === undefined) return 'wrong_type';
  const meaning = leafMeanings.get(inner);
  const wanted = inner instanceof $ZodNumber ? 'number' : 'string';
  if (meaning) return typeof value === wanted ? codeOfLeaf(meaning.code, value) : 'wrong_type';
  if (inner instanceof $ZodUnion && typeof value === 'string') return 'empty_text';
  const isChoice = inner instanceof $ZodEnum || inner instanceof $ZodLiteral;
  return isChoice && typeof value === 'string' ? 'value_not_allowed' : 'wrong_type';
}

/** The same expectation, closer to what was found: the most similar allowed value, or why it is no date. */
export function closerTo(found: unknown, expected: Expected): Expected {
  if (typeof found !== 'string') return expected;
  if (expected.code === 'date') {
    const outcome = parseEdtf(found);
    return outcome.ok ? expected : { ...expected, reason: outcome.reason };
  }
  if (expected.code !== 'one_of') return expected;
  const nearest = findNearest(found, expected.values);
  return nearest === undefined ? expected : { ...expected, nearest };
}

function codeOfLeaf(code: ProblemCode, value: unknown): ProblemCode {
  return typeof value === 'string' && value.trim() === '' ? 'empty_text' : code;
}

function enumValues(schema: $ZodEnum): readonly string[] {
  return Object.values(schema._zod.def.entries).map(String);
}
