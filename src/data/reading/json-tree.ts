import type * as JsonTree from 'jsonc-parser';

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
