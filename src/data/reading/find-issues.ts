import * as z from 'zod/mini';
import { $ZodArray, type $ZodIssue, type $ZodType } from 'zod/v4/core';

import { schemaAt, unwrap } from './schema-walk';

/** What a schema finds wrong with a value; nothing when the value fits. */
export function findIssues(schema: $ZodType, value: unknown): readonly $ZodIssue[] {
  try {
    return z.safeParse(schema, value).error?.issues ?? [];
  } catch (error) {
    // The library passes issues on as arguments, and so many overflow the stack: lists are then gone through by entries.
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!(error instanceof RangeError) || !isObject) throw error;
    return findIssuesInParts(schema, value);
  }
}

function findIssuesInParts(schema: $ZodType, value: object): readonly $ZodIssue[] {
  const lists: (readonly [string, $ZodType, readonly unknown[]])[] = [];
  const rest = Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const wanted = schemaAt(schema, [key]);
      const list = wanted && unwrap(wanted);
      if (!Array.isArray(inner) || !(list instanceof $ZodArray)) return [key, inner];
      lists.push([key, list._zod.def.element, inner]);
      return [key, []];
    }),
  );
  const issues = [...findIssues(schema, rest)];
  for (const [key, element, entries] of lists) {
    entries.forEach((entry, index) => {
      for (const issue of findIssues(element, entry)) {
        issues.push({ ...issue, path: [key, index, ...issue.path] });
      }
    });
  }
  return issues;
}
