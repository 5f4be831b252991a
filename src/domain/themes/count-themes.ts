import type { CommuniqueRecord, Evidence, Theme, ThemeMention } from '@/domain/model/types';
import type { AreaCode, LocalizedText, ThemeId } from '@/domain/model/vocabulary';

import { type SpeakerLookups, type Voice, type VoiceKey, voicesFor, voicesOf } from './voice';

/** One record that mentions a theme, with everything that its mentions bring along. */
export interface ThemeEntry {
  readonly record: CommuniqueRecord;
  /** Of the mentions; the record's own for a mention that has none. */
  readonly evidence: readonly Evidence[];
  /** Paragraphs that the mentions themselves cite, ascending, each once. */
  readonly paragraphs: readonly number[];
  /** At least one of the mentions is in the speaker's quoted words. */
  readonly quoted: boolean;
  /** Whose mention it is where a source says so and no speaker settles it. */
  readonly attributedTo: readonly AreaCode[];
  readonly notes: readonly LocalizedText[];
}

/** The records of one theme in one column. `entries.length` is the number shown. */
export interface ThemeCell {
  readonly voice: Voice;
  /** In the order of the records. */
  readonly entries: readonly ThemeEntry[];
  /** How many of them hold quoted words; a part of `entries.length`. */
  readonly quoted: number;
}

/** A theme with its distinct records, and the same records by column: a record can stand in several. */
export interface ThemeRow {
  readonly theme: Theme;
  /** Distinct records with at least one mention; need not be the sum of the cells. */
  readonly total: number;
  readonly entries: readonly ThemeEntry[];
  /** One a voice, in the voices' order. */
  readonly cells: readonly ThemeCell[];
}

export interface ThemeCounts {
  readonly voices: readonly Voice[];
  /** Distinct records a column, in the voices' order. */
  readonly recordsByVoice: readonly number[];
  readonly rows: readonly ThemeRow[];
  /** Further themes without a record; they have no row. */
  readonly unmentionedFurther: number;
  /** Distinct records with at least one mention of any theme. */
  readonly recordsWithTheme: number;
}

/**
 * Counts records, not mentions, by theme and by who or what the mention comes from. Rows: headline themes in the
 * dataset's order, also without records; then further themes with records by total, ties in the dataset's order.
 * Without records every count is zero.
 */
export function countThemes(
  records: readonly CommuniqueRecord[],
  themes: readonly Theme[],
  sides: readonly AreaCode[],
  lookups: SpeakerLookups,
): ThemeCounts {
  const voices = voicesFor(sides);
  const drafts = new Map(themes.map((theme) => [theme.id, draftOf(theme, voices)]));
  const byVoice = new Map<VoiceKey, Set<string>>(voices.map(({ key }) => [key, new Set()]));
  const withTheme = new Set<string>();
  for (const record of records) {
    for (const mention of record.themes) {
      const draft = drafts.get(mention.themeId);
      if (!draft) continue;
      withTheme.add(record.id);
      collect(draft.all, record, mention);
      for (const key of voicesOf(record, mention, sides, lookups)) {
        byVoice.get(key)?.add(record.id);
        collect(draft.byVoice.get(key), record, mention);
      }
    }
  }
  const rows = [...drafts.values()].map((draft) => rowOf(draft, voices));
  const further = rows.filter(({ theme }) => theme.group === 'further');
  const mentioned = further.filter(({ total }) => total > 0);
  return {
    voices,
    recordsByVoice: voices.map(({ key }) => byVoice.get(key)?.size ?? 0),
    rows: [
      ...rows.filter(({ theme }) => theme.group === 'headline'),
      ...mentioned.toSorted((a, b) => b.total - a.total),
    ],
    unmentionedFurther: further.length - mentioned.length,
    recordsWithTheme: withTheme.size,
  };
}

/** The records of one theme with what its mentions bring along, in the records' order; those without it left out. */
export function themeEntries(
  records: readonly CommuniqueRecord[],
  themeId: ThemeId,
): readonly ThemeEntry[] {
  return records.flatMap((record) => {
    const mentions = record.themes.filter((mention) => mention.themeId === themeId);
    return mentions.length === 0 ? [] : entryOf({ record, mentions });
  });
}

interface Mentions {
  readonly record: CommuniqueRecord;
  readonly mentions: ThemeMention[];
}

type ByRecord = Map<string, Mentions>;

interface Draft {
  readonly theme: Theme;
  readonly all: ByRecord;
  readonly byVoice: ReadonlyMap<VoiceKey, ByRecord>;
}

function draftOf(theme: Theme, voices: readonly Voice[]): Draft {
  return { theme, all: new Map(), byVoice: new Map(voices.map(({ key }) => [key, new Map()])) };
}

function collect(
  into: ByRecord | undefined,
  record: CommuniqueRecord,
  mention: ThemeMention,
): void {
  const known = into?.get(record.id);
  if (known) known.mentions.push(mention);
  else into?.set(record.id, { record, mentions: [mention] });
}

function rowOf({ theme, all, byVoice }: Draft, voices: readonly Voice[]): ThemeRow {
  const entries = [...all.values()].map(entryOf);
  const cells = voices.map((voice): ThemeCell => {
    const ofVoice = [...(byVoice.get(voice.key)?.values() ?? [])].map(entryOf);
    return {
      voice,
      entries: ofVoice,
      quoted: ofVoice.filter(({ quoted }) => quoted).length,
    };
  });
  return { theme, total: entries.length, entries, cells };
}

function entryOf({ record, mentions }: Mentions): ThemeEntry {
  const paragraphs = new Set(
    mentions.flatMap(({ evidence }) => evidence.flatMap(({ paragraph }) => paragraph ?? [])),
  );
  return {
    record,
    evidence: mentions.flatMap(({ evidence }) =>
      evidence.length > 0 ? evidence : record.evidence,
    ),
    paragraphs: [...paragraphs].toSorted((a, b) => a - b),
    quoted: mentions.some(({ basis }) => basis === 'quoted'),
    attributedTo: [
      ...new Set(
        mentions.filter(({ basis }) => basis === 'reported').flatMap(({ sides }) => sides),
      ),
    ],
    notes: mentions.flatMap(({ note }) => note ?? []),
  };
}
