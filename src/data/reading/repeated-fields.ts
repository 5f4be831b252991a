import type { JSONVisitor } from 'jsonc-parser';

import type { ProblemPath } from '@/domain/problems/problem';

import { loadJsonTree } from './json-tree';

/**
 * Fields that stand twice in one object, by the path of the second; JSON silently takes the last. What follows after
 * thousands of nested lists is not looked through.
 */
export async function findRepeatedFields(text: string): Promise<readonly ProblemPath[]> {
  const { visit } = await loadJsonTree();
  const repeated: ProblemPath[] = [];
  const open: Set<string>[] = [];
  const visitor: JSONVisitor = {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, _offset, _length, _line, _column, pathSupplier) => {
      const names = open.at(-1);
      if (names?.has(name)) repeated.push([...pathSupplier(), name]);
      names?.add(name);
    },
  };
  try {
    visit(text, visitor);
  } catch (error) {
    // It descends by recursion: thousands of nested lists exhaust the stack where JSON.parse does not.
    if (!(error instanceof RangeError)) throw error;
  }
  return repeated;
}
