import type { JSONVisitor } from 'jsonc-parser';

import type { ProblemPath } from '@/domain/problems/problem';

import { loadJsonTree } from './json-tree';
import type { TextPosition } from './text-position';

export interface JsonPosition extends TextPosition {
  readonly offset: number;
}

interface Wanted {
  readonly children: Map<string | number, Wanted>;
  value?: JsonPosition;
  name?: JsonPosition;
}

/** Where the values, and the names of the fields, at some paths of a JSON text stand. */
export interface JsonPositions {
  /** Of the value; of the nearest value around it where there is none. */
  readonly ofValue: (path: ProblemPath) => JsonPosition | undefined;
  /** Of the field's name; as `ofValue` for entries of lists and what is not there. */
  readonly ofName: (path: ProblemPath) => JsonPosition | undefined;
}

/**
 * Finds many paths in one pass, without building a tree, which for a large file would take more memory than the data. Of a
 * field that stands twice the last counts, as it does for JSON.parse. Whatever lies too deep to reach has no position.
 */
export async function findJsonPositions(
  text: string,
  paths: readonly ProblemPath[],
): Promise<JsonPositions> {
  const root = toTree(paths);
  const { visit } = await loadJsonTree();
  try {
    visit(text, noteInto(root), { disallowComments: true });
  } catch (error) {
    // It descends by recursion: thousands of nested lists exhaust the stack where JSON.parse does not.
    if (!(error instanceof RangeError)) throw error;
  }
  const ofValue = (path: ProblemPath): JsonPosition | undefined =>
    stepsInto(root, path).findLast(({ value }) => value)?.value;
  return {
    ofValue,
    ofName: (path) => find(root, path)?.name ?? ofValue(path),
  };
}

function toTree(paths: readonly ProblemPath[]): Wanted {
  const root: Wanted = { children: new Map() };
  for (const path of paths) {
    let node = root;
    for (const key of path) {
      const child: Wanted = node.children.get(key) ?? { children: new Map() };
      node.children.set(key, child);
      node = child;
    }
  }
  return root;
}

function noteInto(root: Wanted): JSONVisitor {
  type Begin = NonNullable<JSONVisitor['onObjectBegin']>;
  const noteValue: Begin = (offset, _length, line, column, pathSupplier) => {
    const node = find(root, pathSupplier());
    if (node) node.value = { offset, line: line + 1, column: column + 1 };
    // `false` keeps the visitor out of what is not wanted.
    return node !== undefined && node.children.size > 0;
  };
  return {
    onObjectBegin: noteValue,
    onArrayBegin: noteValue,
    // Only with these does the visitor come back out of what it was kept out of.
    onObjectEnd: () => {},
    onArrayEnd: () => {},
    onLiteralValue: (_value, offset, length, line, column, pathSupplier) => {
      noteValue(offset, length, line, column, pathSupplier);
    },
    onObjectProperty: (name, offset, _length, line, column, pathSupplier) => {
      const node = find(root, pathSupplier())?.children.get(name);
      if (node) node.name = { offset, line: line + 1, column: column + 1 };
    },
  };
}

function find(root: Wanted, path: ProblemPath): Wanted | undefined {
  let node: Wanted | undefined = root;
  for (const key of path) node = node?.children.get(key);
  return node;
}

function stepsInto(root: Wanted, path: ProblemPath): readonly Wanted[] {
  const steps = [root];
  for (const key of path) {
    const next = steps.at(-1)?.children.get(key);
    if (!next) break;
    steps.push(next);
  }
  return steps;
}
