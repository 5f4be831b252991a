import { useEffect, useMemo, useState } from 'react';

import { yearsOf } from '@/domain/findings/overview-finding';
import { buildIndex, type DatasetIndex, indexInSteps } from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import type * as timelineItems from '@/domain/timeline/timeline-items';
import { runInSlices } from '@/features/timeline/run-in-slices';

/** Up to so many records are indexed at once. */
const FEW_RECORDS = 5_000;

/**
 * The index of a dataset. That of a large one is built in steps, between which the page answers: undefined until the first
 * is there, then the one before until a newer dataset's is.
 */
export function useIndex(dataset: Dataset): DatasetIndex | undefined {
  const { agreements, events, statements } = dataset;
  const isLarge = agreements.length + events.length + statements.length > FEW_RECORDS;
  const atOnce = useMemo(() => (isLarge ? undefined : buildIndex(dataset)), [dataset, isLarge]);
  const [prepared, setPrepared] = useState<DatasetIndex>();
  const isPrepared = !isLarge || prepared?.dataset === dataset;
  useEffect(() => {
    if (isPrepared) return undefined;
    let stop: (() => void) | undefined;
    let isWanted = true;
    // The timeline is a part of its own, on its way already; without it the index is ready sooner and the timeline later.
    void import('@/domain/timeline/timeline-items')
      .catch(() => undefined)
      .then((timeline) => {
        if (isWanted) stop = runInSlices(prepare(dataset, timeline), setPrepared);
      });
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [dataset, isPrepared]);
  return atOnce ?? prepared;
}

/** The index with what the first picture needs of it. */
function* prepare(
  dataset: Dataset,
  timeline: typeof timelineItems | undefined,
): Generator<undefined, DatasetIndex> {
  const index = yield* indexInSteps(dataset);
  yield;
  yearsOf(index.records);
  yield;
  if (timeline !== undefined) yield* timeline.prepareTimeline(index);
  // Gathers the facets, which the filters count at once.
  if (index.facets.disagreeing.length > 0) yield;
  return index;
}
