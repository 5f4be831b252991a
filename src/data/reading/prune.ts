import type * as z from 'zod/mini';

import type { ProblemPath } from '@/domain/problems/problem';

import { closerTo, codeFor, expectedBy } from './expectation';
import { findIssues } from './find-issues';
import { describeLeftOut } from './left-out';
import { createTrace, type LossTrace, type OwnLossTrace } from './loss-trace';
import { findNearest } from './nearest';
import type { ProblemLog } from './problem-log';
import { fieldNames, lengthToLeaveOut, schemaAt } from './schema-walk';
import { fieldOf, type ThingIds } from './thing-ids';

type Schema = z.ZodMiniType;
type Issue = z.core.$ZodIssue;

interface Pruning {
  readonly schema: Schema;
  readonly raw: unknown;
  readonly log: ProblemLog;
  readonly ids: ThingIds;
  readonly trace: OwnLossTrace;
}

export type PruneOutcome<S extends Schema> =
  | { readonly ok: true; readonly value: z.input<S>; readonly trace: LossTrace }
  | { readonly ok: false };

/**
 * Makes a raw value fit its schema by taking out, in place, the smallest part that can be missing around every misfit,
 * and reports each. Unknown fields are reported as warnings; names that begin with `x_` go without a word.
 * Not ok when something required at the root is missing or bad. Afterwards nothing in the value is of the wrong shape.
 */
export function prune<S extends Schema>(
  schema: S,
  raw: unknown,
  log: ProblemLog,
  ids: ThingIds,
): PruneOutcome<S> {
  const pruning: Pruning = { schema, raw, log, ids, trace: createTrace() };
  for (;;) {
    const issues: Issue[] = [];
    if (fits(schema, raw, issues)) return { ok: true, value: raw, trace: pruning.trace };
    if (!takeOutMisfits(pruning, issues)) return { ok: false };
  }
}

function fits<S extends Schema>(schema: S, raw: unknown, issues: Issue[]): raw is z.input<S> {
  // One by one: a file can have more issues than a call takes arguments.
  for (const issue of findIssues(schema, raw)) issues.push(issue);
  return issues.length === 0;
}

function takeOutMisfits(pruning: Pruning, issues: readonly Issue[]): boolean {
  const seen = new Set<string>();
  let isRootBad = false;
  for (const issue of issues.flatMap((item) => flatten(item, pruning.raw))) {
    const key = JSON.stringify([issue.path, issue.code === 'unrecognized_keys']);
    if (seen.has(key)) continue;
    seen.add(key);
    if (issue.code === 'unrecognized_keys') takeOutUnknownFields(pruning, issue);
    else if (!takeOutMisfit(pruning, issue)) isRootBad = true;
  }
  pruning.trace.takeOutMarked();
  return !isRootBad;
}

function takeOutUnknownFields(
  { schema, raw, log, trace }: Pruning,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): void {
  const path = stepsOf(issue);
  const holder = valueAt(raw, path);
  const values = fieldNames(schemaAt(schema, path));
  for (const key of issue.keys) {
    if (!key.startsWith('x_')) {
      const nearest = () => {
        const name = findNearest(key, values);
        return {
          code: 'known_field',
          values,
          ...(name !== undefined && { nearest: name }),
        } as const;
      };
      const original = [...trace.originalPath(raw, path), key];
      const found = fieldOf(holder, key);
      log.report({
        severity: 'warning',
        code: 'unknown_field',
        path: original,
        expected: nearest,
        found,
      });
    }
    trace.markUnknownField(holder, key);
  }
}

function takeOutMisfit({ schema, raw, log, ids, trace }: Pruning, issue: Issue): boolean {
  const path = stepsOf(issue);
  const isKey = issue.code === 'invalid_key';
  const found = isKey ? path.at(-1) : valueAt(raw, path);
  const length = lengthToLeaveOut(schema, path);
  const original = trace.originalPath(raw, path);
  const wanted = schemaAt(schema, path);
  const logged = log.report({
    severity: 'error',
    code: isKey ? 'bad_id' : codeFor(wanted, found),
    path: original,
    expected: () => (isKey ? { code: 'id' } : closerTo(found, expectedBy(wanted))),
    found,
    leftOut: describeLeftOut(original.slice(0, length), ids),
  });
  if (length === 0) return false;
  const id = ids.thingAround(original)?.id;
  const holder = valueAt(raw, path.slice(0, length - 1));
  trace.markLoss({ holder, path: path.slice(0, length), id, logged });
  return true;
}

/** A value that fits none of several shapes is judged by the shape that it seems to have. */
function flatten(issue: Issue, raw: unknown): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const value = valueAt(raw, stepsOf(issue));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [issue];
  const shape = issue.errors.find((issues) =>
    issues.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return (shape ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function stepsOf({ path }: Issue): (string | number)[] {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function valueAt(root: unknown, path: ProblemPath): unknown {
  return path.reduce<unknown>((value, key) => fieldOf(value, key), root);
}
