import {
  $ZodArray,
  $ZodObject,
  $ZodOptional,
  $ZodRecord,
  $ZodUnion,
  type $ZodType,
} from 'zod/v4/core';

import type { ProblemPath } from '@/domain/problems/problem';

/** The schema inside `optional`; others as they are. */
export function unwrap(schema: $ZodType): $ZodType {
  return schema instanceof $ZodOptional ? unwrap(schema._zod.def.innerType) : schema;
}

/** The schema of a field or entry, still wrapped in `optional` if it is; undefined where the schema knows none. */
function childSchema(schema: $ZodType, key: string | number): $ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof $ZodArray) return inner._zod.def.element;
  if (inner instanceof $ZodRecord) return inner._zod.def.valueType;
  if (inner instanceof $ZodObject) {
    const { shape } = inner._zod.def;
    return Object.hasOwn(shape, key) ? shape[key] : undefined;
  }
  if (inner instanceof $ZodUnion) {
    for (const option of inner._zod.def.options) {
      const child = childSchema(option, key);
      if (child) return child;
    }
  }
  return undefined;
}

/** The schema at a path; undefined where the schema knows none. */
export function schemaAt(root: $ZodType, path: ProblemPath): $ZodType | undefined {
  let schema: $ZodType | undefined = root;
  for (const key of path) schema = schema && childSchema(schema, key);
  return schema;
}

/**
 * How much of a path must be left out when the value at its end is bad: the smallest field or entry around it that can
 * be missing. Zero when everything around it is required, up to the root.
 */
export function lengthToLeaveOut(root: $ZodType, path: ProblemPath): number {
  let schema: $ZodType | undefined = root;
  let length = 0;
  path.forEach((key, index) => {
    const parent = schema && unwrap(schema);
    schema = parent && childSchema(parent, key);
    const isEntry = parent instanceof $ZodArray || parent instanceof $ZodRecord;
    if (isEntry || schema instanceof $ZodOptional) length = index + 1;
  });
  return length;
}

/** Names of the fields that an object may have; empty for anything else. */
export function fieldNames(schema: $ZodType | undefined): readonly string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof $ZodObject ? Object.keys(inner._zod.def.shape) : [];
}
