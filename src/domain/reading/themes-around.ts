import { compareRecords, type DatasetIndex, occasionOf } from '@/domain/index/dataset-index';
import type { CommuniqueRecord, Theme, ThemeMention } from '@/domain/model/types';
import type { AreaCode, PersonId, ThemeBasis } from '@/domain/model/vocabulary';

/** A theme's mentions on one record. */
export interface ThemeMentions {
  readonly theme: Theme;
  readonly mentions: readonly ThemeMention[];
}

/** What one voice raised on one record: same basis, same speaker, same sides. */
export interface Voice {
  readonly basis: ThemeBasis;
  readonly speakerId?: PersonId;
  readonly sides: readonly AreaCode[];
  readonly themes: readonly ThemeMentions[];
}

export interface RecordVoices {
  readonly record: CommuniqueRecord;
  /** Never empty. */
  readonly voices: readonly Voice[];
}

/** Themes on a record, in the dataset's order of themes; a theme's mentions in the record's order. */
export function themesOn(
  record: CommuniqueRecord,
  index: Pick<DatasetIndex, 'dataset'>,
): readonly ThemeMentions[] {
  return byTheme(record.themes, index);
}

/**
 * Voices of the events and statements of the same occasion, the record itself left out: events that it
 * belongs to and statements made there, and everything but agreements that belongs to it. Sister events
 * of one visit are occasions of their own. Records in time order, voices in the record's order.
 */
export function voicesAround(
  record: CommuniqueRecord,
  index: DatasetIndex,
): readonly RecordVoices[] {
  const above = occasionsOf(record, index);
  const spoken = above.flatMap(({ id }) =>
    (index.belongingTo.get(id) ?? []).filter(({ kind }) => kind === 'statement'),
  );
  const around = new Set([...above, ...spoken, ...below(record, index)]);
  around.delete(record);
  return [...around]
    .toSorted(compareRecords)
    .map((other) => ({ record: other, voices: voicesOn(other, index) }))
    .filter(({ voices }) => voices.length > 0);
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

function voicesOn(record: CommuniqueRecord, index: DatasetIndex): readonly Voice[] {
  const voices = new Map<string, ThemeMention[]>();
  for (const mention of record.themes) {
    const key = [mention.basis, mention.speakerId, ...mention.sides.toSorted()].join(' ');
    const known = voices.get(key);
    if (known) known.push(mention);
    else voices.set(key, [mention]);
  }
  return [...voices.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (first === undefined) return [];
    const { basis, speakerId, sides } = first;
    const speaker = speakerId === undefined ? {} : { speakerId };
    return [{ basis, sides, ...speaker, themes: byTheme(mentions, index) }];
  });
}

function byTheme(
  mentions: readonly ThemeMention[],
  index: Pick<DatasetIndex, 'dataset'>,
): readonly ThemeMentions[] {
  return index.dataset.themes
    .map((theme) => ({
      theme,
      mentions: mentions.filter(({ themeId }) => themeId === theme.id),
    }))
    .filter((item) => item.mentions.length > 0);
}
