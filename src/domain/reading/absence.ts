import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Evidence } from '@/domain/model/types';

/** What may be said of a field that was looked for and not found. */
export type Absence = 'not_stated' | 'not_found_in_parts_read';

/**
 * Whether silence is the sources' or only ours: `not_stated` when every source cited was read whole,
 * otherwise `not_found_in_parts_read` (data format, "not_reported"). Without evidence, or with a source
 * that is not in the dataset, it claims the less. Expects all evidence of the thing, its parts' included.
 */
export function absenceOf(
  evidence: readonly Evidence[],
  index: Pick<DatasetIndex, 'sourceById'>,
): Absence {
  const allWhole =
    evidence.length > 0 &&
    evidence.every(({ sourceId }) => index.sourceById.get(sourceId)?.read === 'whole');
  return allWhole ? 'not_stated' : 'not_found_in_parts_read';
}
