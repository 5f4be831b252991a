import type * as JsonTree from 'jsonc-parser';

import type { ProblemPath } from '@/domain/problems/problem';

/** The parser that knows where things stand; loaded only when there is something to point to. */
export async function loadJsonTree(): Promise<typeof JsonTree> {
  return import('jsonc-parser');
}

/** The text's values with their places, and what is broken in `errors`; undefined where there is no value, or too deep a one. */
export async function parseJsonTree(
  text: string,
  errors: JsonTree.ParseError[] = [],
): Promise<JsonTree.Node | undefined> {
  const { parseTree } = await loadJsonTree();
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    // It descends by recursion: thousands of nested lists exhaust the stack where JSON.parse does not.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where in the text's values an offset lies, also in a text that is broken; empty where it lies too deep. */
export async function pathAt(text: string, offset: number): Promise<ProblemPath> {
  const { getLocation } = await loadJsonTree();
  try {
    return getLocation(text, offset).path;
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
