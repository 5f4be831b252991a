import { compareRecords, type DatasetIndex } from '@/domain/index/dataset-index';
import type { CommuniqueRecord, EventRecord } from '@/domain/model/types';
import type { EventId } from '@/domain/model/vocabulary';

/**
 * A visit and everything that belongs to it, however deep: its meetings, the statements made there, the agreements
 * concluded there. In time order, the visit itself first. A cycle of parents ends the walk; an unknown id gives none.
 */
export function visitRecords(index: DatasetIndex, visitId: EventId): readonly CommuniqueRecord[] {
  const visit = index.recordById.get(visitId);
  if (visit === undefined) return [];
  const seen = new Set<string>([visit.id]);
  const found: CommuniqueRecord[] = [];
  const open: string[] = [visit.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const record of index.belongingTo.get(id) ?? []) {
      if (seen.has(record.id)) continue;
      seen.add(record.id);
      found.push(record);
      if (record.kind === 'event') open.push(record.id);
    }
  }
  return [visit, ...found.toSorted(compareRecords)];
}

/** The events among some records, in their order. */
export function eventsAmong(records: readonly CommuniqueRecord[]): readonly EventRecord[] {
  return records.filter((record) => record.kind === 'event');
}
