import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { CommuniqueRecord, Evidence } from '@/domain/model/types';
import type { Relation } from '@/domain/model/vocabulary';

/** A relation as seen from one of its ends. `to`: this record names the other; `from`: the other names it. */
export interface SeenRelation {
  readonly record: CommuniqueRecord;
  readonly relation: Relation;
  readonly direction: 'to' | 'from';
  readonly evidence: readonly Evidence[];
}

/**
 * Relations of a record in both directions, those that it names itself first in its own order, then those
 * that others name in time order. `same_occasion` has no direction and is given once.
 */
export function relationsOf(
  record: CommuniqueRecord,
  index: DatasetIndex,
): readonly SeenRelation[] {
  const to = record.related.flatMap(({ id, relation, evidence }) => {
    const other = index.recordById.get(id);
    return other ? [{ record: other, relation, direction: 'to' as const, evidence }] : [];
  });
  const mutual = new Set(
    to.filter(({ relation }) => relation === 'same_occasion').map((item) => item.record.id),
  );
  const from = index.records
    .filter(({ id }) => id !== record.id)
    .flatMap((other) =>
      other.related
        .filter(({ id }) => id === record.id)
        .map(({ relation, evidence }) => ({
          record: other,
          relation,
          direction: 'from' as const,
          evidence,
        })),
    )
    .filter((item) => item.relation !== 'same_occasion' || !mutual.has(item.record.id));
  return [...to, ...from];
}
