import { compareRecords, type DatasetIndex, occasionOf } from '@/domain/index/dataset-index';
import type { CommuniqueRecord, Theme, ThemeMention } from '@/domain/model/types';

/** A mention with the record that carries it. */
export interface PlacedMention {
  readonly mention: ThemeMention;
  readonly record: CommuniqueRecord;
}

export interface ThemeGroup {
  readonly theme: Theme;
  readonly mentions: readonly PlacedMention[];
}

/** Themes on the record itself, in the dataset's order of themes, mentions in the record's order. */
export function themesOn(record: CommuniqueRecord, index: DatasetIndex): readonly ThemeGroup[] {
  return groupByTheme([record], index);
}

/**
 * Themes of the events and statements of the same occasion, the record itself left out: events that it
 * belongs to and statements made there, and everything but agreements that belongs to it. Sister events
 * of one visit are occasions of their own. Themes in the dataset's order, records in time order.
 */
export function themesAround(record: CommuniqueRecord, index: DatasetIndex): readonly ThemeGroup[] {
  const above = occasionsOf(record, index);
  const spoken = above.flatMap(({ id }) =>
    (index.belongingTo.get(id) ?? []).filter(({ kind }) => kind === 'statement'),
  );
  const around = new Set([...above, ...spoken, ...below(record, index)]);
  around.delete(record);
  return groupByTheme([...around].toSorted(compareRecords), index);
}

/** The events that a record belongs to, nearest first; a cycle ends the walk. */
export function occasionsOf(
  record: CommuniqueRecord,
  index: DatasetIndex,
): readonly CommuniqueRecord[] {
  const seen = new Set<CommuniqueRecord>([record]);
  let current: CommuniqueRecord | undefined = record;
  for (;;) {
    const id: string | undefined = occasionOf(current);
    current = id === undefined ? undefined : index.recordById.get(id);
    if (current === undefined || seen.has(current)) break;
    seen.add(current);
  }
  seen.delete(record);
  return [...seen];
}

function below(record: CommuniqueRecord, index: DatasetIndex): ReadonlySet<CommuniqueRecord> {
  const found = new Set<CommuniqueRecord>();
  const waiting = [record];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of index.belongingTo.get(next.id) ?? []) {
      if (child.kind === 'agreement' || found.has(child)) continue;
      found.add(child);
      waiting.push(child);
    }
  }
  return found;
}

function groupByTheme(
  records: readonly CommuniqueRecord[],
  index: DatasetIndex,
): readonly ThemeGroup[] {
  const placed = records.flatMap((record) => record.themes.map((mention) => ({ mention, record })));
  return index.dataset.themes
    .map((theme) => ({
      theme,
      mentions: placed.filter(({ mention }) => mention.themeId === theme.id),
    }))
    .filter(({ mentions }) => mentions.length > 0);
}
