import { columnsOf, once } from '@/domain/index/record-columns';
import type { CommuniqueRecord, Evidence, Theme, ThemeMention } from '@/domain/model/types';
import type { AreaCode, LocalizedText, ThemeId } from '@/domain/model/vocabulary';

import { tallyMentions } from './mentions';
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

/** The records of one theme in one column. */
export interface ThemeCell {
  readonly voice: Voice;
  /** The number shown: the length of `entries`. */
  readonly count: number;
  /** How many of them hold quoted words; a part of `count`. */
  readonly quoted: number;
  /** In the order of the records; gathered when they are first asked for. */
  readonly entries: readonly ThemeEntry[];
}

/** A theme with its distinct records, and the same records by column: a record can stand in several. */
export interface ThemeRow {
  readonly theme: Theme;
  /** Distinct records with at least one mention; need not be the sum of the cells. */
  readonly total: number;
  /** Gathered when they are first asked for. */
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
  const { columns, positions } = columnsOf(records);
  const tally = tallyMentions({ columns, positions, themes, sides, lookups });
  const rows = themes.map((theme) => {
    const standsIn = (key: VoiceKey) => (record: CommuniqueRecord, mention: ThemeMention) =>
      voicesOf(record, mention, sides, lookups).includes(key);
    const cells = voices.map((voice, number) =>
      cellOf({
        voice,
        count: tally.ofCell(theme.id, number),
        quoted: tally.quotedOf(theme.id, number),
        gather: () => themeEntries(records, theme.id, standsIn(voice.key)),
      }),
    );
    const gather = (): readonly ThemeEntry[] => themeEntries(records, theme.id);
    return rowOf({ theme, total: tally.ofTheme(theme.id), cells, gather });
  });
  const further = rows.filter(({ theme }) => theme.group === 'further');
  const mentioned = further.filter(({ total }) => total > 0);
  return {
    voices,
    recordsByVoice: voices.map((_, number) => tally.ofVoice(number)),
    rows: [
      ...rows.filter(({ theme }) => theme.group === 'headline'),
      ...mentioned.toSorted((a, b) => b.total - a.total),
    ],
    unmentionedFurther: further.length - mentioned.length,
    recordsWithTheme: tally.ofAny,
  };
}

/**
 * The records of one theme with what its mentions bring along, in the records' order; those without it left out. Of the
 * mentions only those that `counts`; all of them without it.
 */
export function themeEntries(
  records: readonly CommuniqueRecord[],
  themeId: ThemeId,
  counts: (record: CommuniqueRecord, mention: ThemeMention) => boolean = () => true,
): readonly ThemeEntry[] {
  const entries: ThemeEntry[] = [];
  for (const place of placesOfTheme(records, themeId)) {
    const record = records[place];
    if (record === undefined) continue;
    const mentions = record.themes.filter(
      (mention) => mention.themeId === themeId && counts(record, mention),
    );
    if (mentions.length > 0) entries.push(entryOf({ record, mentions }));
  }
  return entries;
}

/** Places of the records that mention a theme, in their order. */
function placesOfTheme(records: readonly CommuniqueRecord[], themeId: ThemeId): readonly number[] {
  const { columns, positions } = columnsOf(records);
  const { codeOf, starts, codes } = columns.themes();
  const wanted = codeOf.get(themeId);
  const places: number[] = [];
  for (let place = 0; place < positions.length; place += 1) {
    const position = positions[place] ?? 0;
    const end = starts[position + 1] ?? 0;
    for (let at = starts[position] ?? 0; at < end; at += 1) {
      if (codes[at] === wanted) places.push(place);
    }
  }
  return places;
}

interface Gathering {
  readonly gather: () => readonly ThemeEntry[];
}

function cellOf({ gather, ...cell }: Omit<ThemeCell, 'entries'> & Gathering): ThemeCell {
  const entries = once(gather);
  return {
    ...cell,
    get entries() {
      return entries();
    },
  };
}

function rowOf({ gather, ...row }: Omit<ThemeRow, 'entries'> & Gathering): ThemeRow {
  const entries = once(gather);
  return {
    ...row,
    get entries() {
      return entries();
    },
  };
}

interface Mentions {
  readonly record: CommuniqueRecord;
  readonly mentions: readonly ThemeMention[];
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
