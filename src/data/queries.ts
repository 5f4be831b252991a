import {
  type DataTag,
  type QueryKey,
  queryOptions,
  skipToken,
  type UndefinedInitialDataOptions,
} from '@tanstack/react-query';

import type { Dataset } from '@/domain/model/dataset';
import type { Problem, ProblemCounts } from '@/domain/problems/problem';

import { DatasetError } from './dataset-error';
import { fetchOnce } from './early-files';
import { fingerprintOf } from './fingerprint';
import { type KeptCopies, loadOrLast, NOTHING_KEPT } from './kept-copies';
import { type LoadText, loadTextWith } from './load-text';
import { nextTask } from './next-task';
import type { ReadingProgress } from './read-aside';
import { isKnownFile, readKnownCatalog, readKnownDataset } from './read-known';
import type { Catalog } from './reading/build-catalog';

const DATA_DIRECTORY = 'data';

/** Options of a query for one data file. */
type FileQuery<Data, Key extends QueryKey> = UndefinedInitialDataOptions<
  Data,
  DatasetError,
  Data,
  Key
> & { queryKey: DataTag<Key, Data, DatasetError> };

export interface LoadedCatalog {
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
  readonly counts: ProblemCounts;
}

export interface LoadedDataset {
  readonly dataset: Dataset;
  /** What was wrong with single parts; the dataset does without them. */
  readonly problems: readonly Problem[];
  readonly counts: ProblemCounts;
  /** The dataset's own version, to compare with what a prerendered page was made from. */
  readonly version: string;
  /** The same for files with the same text. */
  readonly fingerprint: number;
  /** The file could not be had: this is a copy of that time, in milliseconds since 1970. */
  readonly keptAt: number | undefined;
}

const loadOverNetwork = loadTextWith(fetchOnce);

/**
 * What every query for a data file has in common. The default network mode never resolves offline, and a file that fails
 * fails again at once. The data stay as they are until somebody refetches; a failed refetch keeps the last good ones.
 */
const FILE_QUERY = {
  networkMode: 'always',
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  staleTime: Infinity,
} as const;

/** The list of datasets that the site offers, or that it offered when it was last had. Fails with a DatasetError. */
export function catalogQuery(
  load: LoadText = loadOverNetwork,
  copies: KeptCopies = NOTHING_KEPT,
): FileQuery<LoadedCatalog, readonly ['catalog']> {
  return queryOptions<LoadedCatalog, DatasetError, LoadedCatalog, readonly ['catalog']>({
    ...FILE_QUERY,
    queryKey: ['catalog'],
    queryFn: async ({ signal }) => {
      const path = `${DATA_DIRECTORY}/catalog.json`;
      const { text, keptAt } = await loadOrLast(path, signal, load, copies);
      const known = isKnownFile(fingerprintOf(text)) ? readKnownCatalog(text) : undefined;
      if (known !== undefined) {
        if (keptAt === undefined) void copies.keep(path, text);
        return { catalog: known, ...NO_PROBLEMS };
      }
      const { readCatalog } = await import('./read-catalog');
      const result = await readCatalog(text, path);
      if (!result.ok) throw new DatasetError(result.problems, result.counts);
      if (keptAt === undefined) void copies.keep(path, text);
      const { catalog, problems, counts } = result;
      return { catalog, problems, counts };
    },
  });
}

/**
 * The dataset in one file of the catalog (`href` as it stands there). Fails with a DatasetError. A refetch that brings
 * the same text gives the very same object, so that nothing derived from it is worked out again. What is on the screen
 * stays when a refetch fails; a page that begins without the file begins with the last good copy of it. A large file is
 * read in a worker, if one can be had.
 */
export function datasetQuery(
  href: string,
  load: LoadText = loadOverNetwork,
  createWorker?: () => Worker,
  copies: KeptCopies = NOTHING_KEPT,
): FileQuery<LoadedDataset, readonly ['dataset', string]> {
  const queryKey = ['dataset', href] as const;
  return queryOptions<LoadedDataset, DatasetError, LoadedDataset, readonly ['dataset', string]>({
    ...FILE_QUERY,
    queryKey,
    // Compared by the file's text below, which is cheaper than comparing value by value.
    structuralSharing: false,
    queryFn: async ({ client, signal }) => {
      const path = `${DATA_DIRECTORY}/${href}`;
      const last = client.getQueryData<LoadedDataset>(queryKey);
      const instead = last === undefined ? copies : NOTHING_KEPT;
      const { text, keptAt } = await loadOrLast(path, signal, load, instead);
      await nextTask();
      const fingerprint = fingerprintOf(text);
      if (last?.fingerprint === fingerprint) {
        return last.keptAt === undefined ? last : { ...last, keptAt };
      }
      if (isKnownFile(fingerprint)) {
        const dataset = await readKnownDataset(text);
        if (keptAt === undefined) void copies.keep(path, text);
        await nextTask();
        return { dataset, ...NO_PROBLEMS, version: dataset.version, fingerprint, keptAt };
      }
      // The checking reader is a part of its own: files known from the build do without it.
      const { readAside } = await import('./read-aside');
      const result = await readAside(text, path, createWorker, (progress) =>
        client.setQueryData(progressKey(href), progress),
      );
      if (!result.ok) throw new DatasetError(result.problems, result.counts);
      if (keptAt === undefined) void copies.keep(path, text);
      const { dataset, problems, counts } = result;
      return { dataset, problems, counts, version: dataset.version, fingerprint, keptAt };
    },
  });
}

const NO_PROBLEMS = { problems: [], counts: { errors: 0, warnings: 0 } } as const;

function progressKey(href: string): readonly ['progress', string] {
  return ['progress', href];
}

/** How far the reading of a large dataset is, as `datasetQuery` reports it; never fetches anything. */
export function progressQuery(
  href: string,
): UndefinedInitialDataOptions<
  ReadingProgress,
  Error,
  ReadingProgress,
  readonly ['progress', string]
> {
  return queryOptions<ReadingProgress, Error, ReadingProgress, readonly ['progress', string]>({
    queryKey: progressKey(href),
    queryFn: skipToken,
  });
}
