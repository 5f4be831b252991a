import type { ProblemPath } from '@/domain/problems/problem';

import { loadJsonTree } from './json-tree';

/** Fields that stand twice in one object, by the path of the second; JSON silently takes the last. */
export async function findRepeatedFields(text: string): Promise<readonly ProblemPath[]> {
  const { visit } = await loadJsonTree();
  const repeated: ProblemPath[] = [];
  const open: Set<string>[] = [];
  visit(text, {
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
  });
  return repeated;
}
