/** One value that differs; a value that is missing on one side is undefined there. */
export interface FieldChange {
  /** In the terms of the format, from the thing or from the dataset: `['parties', 0, 'organization_id']`. */
  readonly path: readonly (string | number)[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** True where two texts are the same for the comparison; lets an id that was replaced stand for the new one. */
export type IsSame = (before: string, after: string) => boolean;

/** Fields that the reader works out: no part of the format. */
const WORKED_OUT: ReadonlySet<string> = new Set(['kind', 'number']);

/**
 * The single values in which two things differ, in the order of the first's fields, then of what only the second has.
 * Dates are compared as they are written. Of two lists the beginning and the end that they share stand aside, so that an
 * entry put in between is one entry more and not a change of all that follow; what is left is compared in its order.
 */
export function changedFields(
  before: object,
  after: object,
  isSame: IsSame,
): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  compareFields({ isSame, add: (change) => changes.push(change) }, [], before, after);
  return changes;
}

interface Comparing {
  readonly isSame: IsSame;
  readonly add: (change: FieldChange) => void;
}

type Path = readonly (string | number)[];

function compareFields(comparing: Comparing, path: Path, before: object, after: object): void {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of keys) {
    if (path.length === 0 && WORKED_OUT.has(key)) continue;
    const values = [own(before, key), own(after, key)] as const;
    if (equal(comparing, ...values)) continue;
    compareValues(comparing, [...path, formatName(key)], ...values);
  }
}

function compareValues(comparing: Comparing, path: Path, before: unknown, after: unknown): void {
  if (Array.isArray(before) || Array.isArray(after)) {
    compareLists(comparing, path, listOf(before), listOf(after));
  } else if (isHolder(before) || isHolder(after)) {
    compareFields(comparing, path, isHolder(before) ? before : {}, isHolder(after) ? after : {});
    // A text that became an object, or the other way round.
    const [plainBefore, plainAfter] = [printed(before), printed(after)];
    if (plainBefore !== undefined || plainAfter !== undefined) {
      comparing.add({ path, before: plainBefore, after: plainAfter });
    }
  } else comparing.add({ path, before: printed(before), after: printed(after) });
}

function compareLists(
  comparing: Comparing,
  path: Path,
  before: readonly unknown[],
  after: readonly unknown[],
): void {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && equal(comparing, before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && equal(comparing, before.at(-1 - end), after.at(-1 - end))) {
    end += 1;
  }
  const longest = Math.max(before.length, after.length) - end;
  for (let at = start; at < longest; at += 1) {
    const values = [
      at < before.length - end ? before[at] : undefined,
      at < after.length - end ? after[at] : undefined,
    ] as const;
    if (!equal(comparing, ...values)) compareValues(comparing, [...path, at], ...values);
  }
}

function equal(comparing: Comparing, before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before === 'string' && typeof after === 'string') {
    return comparing.isSame(before, after);
  }
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return false;
  const edtf = own(before, 'edtf');
  if (typeof edtf === 'string') return edtf === own(after, 'edtf');
  if (Array.isArray(before) && Array.isArray(after)) {
    return (
      before.length === after.length &&
      before.every((item, at) => equal(comparing, item, after[at]))
    );
  }
  const keys = Object.keys(before);
  return (
    keys.length === Object.keys(after).length &&
    keys.every((key) => equal(comparing, own(before, key), own(after, key)))
  );
}

/** An object with fields of its own: no list, no date. */
function isHolder(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof own(value, 'edtf') !== 'string'
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A single value as the file has it; undefined for what is none. */
function printed(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const edtf = typeof value === 'object' && value !== null ? own(value, 'edtf') : undefined;
  return typeof edtf === 'string' ? edtf : undefined;
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** `titleBasis` is `title_basis` in the format; codes such as `zh-Hans` and ids stay as they are. */
function formatName(key: string): string {
  return /^[a-z]+(?:[A-Z][a-z]*)+$/.test(key)
    ? key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    : key;
}
