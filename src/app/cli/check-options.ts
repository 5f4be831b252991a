import { parseArgs } from 'node:util';

import type { GivenText } from '@/domain/audit/source-faults';

/** What `data:check` was asked to do. */
export interface CheckOptions {
  readonly files: readonly string[];
  readonly isStrict: boolean;
  readonly texts: readonly Omit<GivenText, 'text'>[];
}

export const USAGE =
  'Usage: npm run data:check -- [--strict] [--text SOURCE=FILE]… [FILE…]\n' +
  'The text in FILE: the headline of the source in the first line, then one paragraph a line.\n';

/** Reads the arguments of `data:check`; undefined when they make no sense. */
export function readCheckOptions(args: readonly string[]): CheckOptions | undefined {
  const parsed = parse(args);
  const texts = parsed?.values.text?.map(readTextOption) ?? [];
  if (parsed === undefined || texts.includes(undefined)) return undefined;
  return {
    files: parsed.positionals,
    isStrict: parsed.values.strict ?? false,
    texts: texts.filter((text) => text !== undefined),
  };
}

const OPTIONS = {
  strict: { type: 'boolean' },
  text: { type: 'string', multiple: true },
} as const;

interface Parsed {
  readonly values: { readonly strict?: boolean; readonly text?: string[] };
  readonly positionals: readonly string[];
}

function parse(args: readonly string[]): Parsed | undefined {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return undefined;
  }
}

function readTextOption(option: string): Omit<GivenText, 'text'> | undefined {
  const [, sourceId, textFile] = /^([^=]+)=(.+)$/s.exec(option) ?? [];
  return sourceId === undefined || textFile === undefined ? undefined : { sourceId, textFile };
}
