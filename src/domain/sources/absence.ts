import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Evidence } from '@/domain/model/types';

/** `not_stated`: every source was read whole and none says it. `not_found`: not found in the parts read. */
export const ABSENCES = ['not_stated', 'not_found'] as const;
export type Absence = (typeof ABSENCES)[number];

/**
 * What may be said of a field in `not_reported`, from the evidence of its thing (data format, "not_reported"). A thing
 * without any known source claims the less: `not_found`.
 */
export function absenceOf(
  evidence: readonly Evidence[],
  { sourceById }: Pick<DatasetIndex, 'sourceById'>,
): Absence {
  const sources = evidence.flatMap(({ sourceId }) => sourceById.get(sourceId) ?? []);
  return sources.length > 0 && sources.every(({ read }) => read === 'whole')
    ? 'not_stated'
    : 'not_found';
}
