import { useQuery, useQueryClient } from '@tanstack/react-query';

import { datasetQuery } from '@/data/queries';
import type { Catalog } from '@/data/reading/build-catalog';
import { compareInSteps } from '@/domain/comparison/compare-datasets';
import { inSlices } from '@/features/files/in-slices';
import type { Comparing } from '@/features/own-data/ComparePart';

import { copiesOnDevice } from '../offline/copies-on-device';
import { filesInside } from '../own-place';
import { createReadingWorker } from '../own-scripts';
import type { HeldOwn } from './held-own';

/** Compares a dataset of the reader's own with the published one of the same id, once there is one to compare. */
export function useComparing(own: HeldOwn | undefined, catalog: Catalog | undefined): Comparing {
  const client = useQueryClient();
  const entry = catalog?.entries.find(({ id }) => id === own?.dataset.id);
  const { data, isError } = useQuery({
    queryKey: ['own-comparison', entry?.href, own?.fingerprint],
    queryFn: async ({ signal }): Promise<Comparing> => {
      if (own === undefined || entry === undefined) return { status: 'none' };
      const { dataset: published } = await client.ensureQueryData(
        datasetQuery(entry.href, filesInside, createReadingWorker, copiesOnDevice),
      );
      const comparison = await inSlices(compareInSteps(published, own.dataset), { signal });
      return { status: 'done', published, comparison };
    },
    enabled: own !== undefined && entry !== undefined,
    gcTime: 0,
    structuralSharing: false,
    networkMode: 'always',
  });
  if (isError) return { status: 'failed' };
  if (catalog !== undefined && entry === undefined) return { status: 'none' };
  return data ?? { status: 'running' };
}
