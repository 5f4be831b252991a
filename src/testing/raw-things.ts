import type { CollectionName } from '@/data/format/collections';
import type { RawDataset } from '@/data/format/dataset';

/** A raw dataset in which every list is there. */
export type FullRawDataset = RawDataset & Required<Pick<RawDataset, CollectionName>>;

/** One list of a raw dataset. */
export type Things<Name extends CollectionName> = NonNullable<RawDataset[Name]>;
