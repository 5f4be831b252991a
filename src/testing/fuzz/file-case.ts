import fc from 'fast-check';

import { aRawDataset } from '../raw-dataset';
import { syntheticDataset } from '../synthetic-dataset';
import { anyMutation } from './any-mutation';
import { mutate, type Mutation, toMutatedText } from './mutate';
import { anyTextMutation, mutateText, type TextMutation } from './mutate-text';
import { anyText } from './poison';

/** How a dataset is looked at: filters, a window on time, what is opened. */
export interface Look {
  /** Parameters of the address; `pick` chooses among the ids of the file where there is no text. */
  readonly params: readonly {
    readonly key: string;
    readonly pick: number;
    readonly text?: string;
  }[];
  readonly start: number;
  readonly span: number;
  readonly width: number;
}

/** A file, told by what it is made from: small to print, quick to shrink. */
export interface FileCase {
  /** How many records a made dataset has; absent for the sample dataset, which has an example of everything. */
  readonly records?: number | undefined;
  readonly mutations: readonly Mutation[];
  readonly textMutations: readonly TextMutation[];
  readonly indent: number;
  readonly isThorough: boolean;
  readonly look: Look;
}

const FILTER_KEYS = [
  'q',
  'theme',
  'org',
  'person',
  'kind',
  'side',
  'from',
  'to',
  'record',
] as const;

const anyLook: fc.Arbitrary<Look> = fc.record({
  params: fc.array(
    fc.record(
      { key: fc.constantFrom(...FILTER_KEYS), pick: fc.nat(2_000), text: anyText },
      { requiredKeys: ['key', 'pick'] },
    ),
    { maxLength: 4 },
  ),
  start: fc.oneof(
    fc.integer({ min: -800_000, max: 3_000_000 }),
    fc.integer({ min: 9_000, max: 21_000 }),
  ),
  span: fc.oneof(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 4_000_000 })),
  width: fc.integer({ min: 1, max: 4_000 }),
});

/**
 * Datasets of several sizes, most of them changed in a few places, some also in their text. Lists grow by `most` things at
 * the most.
 */
export function anyFileCase(most: number): fc.Arbitrary<FileCase> {
  return fc.record({
    records: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 25 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 200 }) },
    ),
    mutations: fc.oneof(
      { weight: 5, arbitrary: fc.array(anyMutation(most), { maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    textMutations: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(anyTextMutation, { minLength: 1, maxLength: 3 }) },
    ),
    indent: fc.constantFrom(0, 1),
    isThorough: fc.boolean(),
    look: anyLook,
  });
}

/** The text of the file that a case tells of. */
export function textOf({ records, mutations, textMutations, indent }: FileCase): string {
  const raw = records === undefined ? aRawDataset() : syntheticDataset({ records });
  for (const mutation of mutations) mutate(raw, mutation);
  return textMutations.reduce(mutateText, toMutatedText(raw, indent));
}
