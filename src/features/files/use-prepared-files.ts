import { useEffect, useState } from 'react';

import type { FuzzyDate } from '@/domain/dates/fuzzy-date';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Selection } from '@/domain/selection/select';
import type { ViewState } from '@/domain/view-state/view-state';

import { type PreparedFiles, prepareFiles, type TakeApart } from './prepared-files';

export interface FilesInput {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  readonly selection: Selection;
  /** Today. */
  readonly day: FuzzyDate;
  /** The address of the view; absent where it would be a path on somebody's device. */
  readonly link: string | undefined;
  /** Takes a dataset apart into the fields of its file. */
  readonly takeApart: TakeApart;
}

/** What can be taken away, once it is gathered; `failed` when its words could not be had. */
export type Preparation = PreparedFiles | 'preparing' | 'failed';

interface Outcome {
  readonly selection: Selection;
  readonly state: ViewState;
  readonly attempt: number;
  readonly preparation: Preparation;
}

/** Gathers what is selected beside the page's own work, anew whenever something else is selected. */
export function usePreparedFiles(
  input: FilesInput,
): readonly [preparation: Preparation, retry: () => void] {
  const { index, state, selection, day, link, takeApart } = input;
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>();

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const settle = (preparation: Preparation): void => {
      if (!signal.aborted) setOutcome({ selection, state, attempt, preparation });
    };
    prepareFiles({ taking: { index, state, day, link }, selection, takeApart, signal }).then(
      settle,
      () => settle('failed'),
    );
    return () => abort.abort();
  }, [index, state, selection, day, link, takeApart, attempt]);

  const isCurrent =
    outcome?.selection === selection && outcome.state === state && outcome.attempt === attempt;
  return [isCurrent ? outcome.preparation : 'preparing', () => setAttempt((last) => last + 1)];
}
