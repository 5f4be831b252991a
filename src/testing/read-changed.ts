import { readDataset } from '@/data/read-dataset';
import type { Dataset } from '@/domain/model/dataset';
import type { Problem } from '@/domain/problems/problem';

import type { FullRawDataset } from './raw-things';
import { spoil } from './spoil';

/** A change to the sample dataset. */
export type Change = (raw: FullRawDataset) => unknown;

/** What reading the sample dataset gives after a change; no dataset where the file is refused. */
export async function readChanged(
  change: Change,
): Promise<{ readonly dataset: Dataset | undefined; readonly problems: readonly Problem[] }> {
  const result = await readDataset(spoil(change), 'sample.json');
  return { dataset: result.ok ? result.dataset : undefined, problems: result.problems };
}
