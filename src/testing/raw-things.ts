import type { CollectionName } from '@/data/format/collections';
import type { RawDataset } from '@/data/format/dataset';

/** A raw dataset in which every list is there, but for what only selections from a larger file have. */
export type FullRawDataset = RawDataset &
  Required<Pick<RawDataset, Exclude<CollectionName, 'context_events'>>>;

/** One list of a raw dataset. */
export type Things<Name extends CollectionName> = NonNullable<RawDataset[Name]>;
