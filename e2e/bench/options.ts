import { parseArgs } from 'node:util';

const CONTENDERS = ['empty', 'ours', 'vis', 'vis-clusters', 'page'] as const;
type Contender = (typeof CONTENDERS)[number];

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly contenders: readonly Contender[];
  /** Prints the text of RESULTS.md instead of a table for the terminal. */
  readonly markdown: boolean;
  /** Prints where the time goes by CPU profile instead of figures. */
  readonly profile: boolean;
}

/** `--sizes 100,1000 --only ours,vis --markdown --profile`; everything without options. */
export function parseOptions(given: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      sizes: { type: 'string', default: '100,1000,10000,100000' },
      only: { type: 'string', default: CONTENDERS.join() },
      markdown: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const only = values.only.split(',');
  return {
    sizes: values.sizes.split(',').map(sizeOf),
    contenders: CONTENDERS.filter((contender) => only.includes(contender)),
    markdown: values.markdown,
    profile: values.profile,
  };
}

function sizeOf(text: string): number {
  const size = Number(text);
  if (!Number.isSafeInteger(size) || size < 1)
    throw new RangeError(`Not a number of items: ${text}`);
  return size;
}
