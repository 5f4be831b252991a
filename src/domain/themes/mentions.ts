import type { RecordColumns } from '@/domain/index/record-columns';
import type { AreaCode } from '@/domain/model/vocabulary';

import { type SpeakerLookups, voicesFor, voicesOf } from './voice';

/**
 * All mentions of themes as numbers: the record at position `p` has those from `starts[p]` up to `starts[p + 1]`; the
 * mention `m` stands in the voices `voices[voiceStarts[m]]` up to `voices[voiceStarts[m + 1]]`.
 */
interface Mentions {
  readonly themeIds: readonly string[];
  readonly starts: Uint32Array;
  /** Positions in `themeIds`. */
  readonly themes: Uint32Array;
  readonly quoted: Uint8Array;
  readonly voiceStarts: Uint32Array;
  /** Positions in `voicesFor`. */
  readonly voices: Uint16Array;
}

/** In how many distinct records something stands. */
export interface MentionTally {
  readonly ofTheme: (themeId: string) => number;
  readonly ofCell: (themeId: string, voice: number) => number;
  /** Of those, with quoted words. */
  readonly quotedOf: (themeId: string, voice: number) => number;
  readonly ofVoice: (voice: number) => number;
  /** With any of the themes. */
  readonly ofAny: number;
}

interface Asked {
  readonly columns: RecordColumns;
  readonly positions: Uint32Array;
  readonly themes: readonly { readonly id: string }[];
  readonly sides: readonly AreaCode[];
  readonly lookups: SpeakerLookups;
}

/** Counts the records at these positions by theme and voice. Linear in their mentions; who speaks is worked out once. */
export function tallyMentions({ columns, positions, themes, sides, lookups }: Asked): MentionTally {
  const mentions = mentionsOf(columns, sides, lookups);
  const voiceCount = voicesFor(sides).length;
  const rows = new Map(themes.map(({ id }, row) => [id, row]));
  const rowOf = Int32Array.from(mentions.themeIds, (id) => rows.get(id) ?? -1);
  const [byTheme, byCell] = [distinct(rows.size), distinct(rows.size * voiceCount)];
  const [quotedByCell, byVoice] = [distinct(rows.size * voiceCount), distinct(voiceCount)];
  let ofAny = 0;
  for (const position of positions) {
    let hasAny = false;
    const end = mentions.starts[position + 1] ?? 0;
    for (let at = mentions.starts[position] ?? 0; at < end; at += 1) {
      const row = rowOf[mentions.themes[at] ?? -1] ?? -1;
      if (row === -1) continue;
      hasAny = true;
      byTheme.add(row, position);
      const last = mentions.voiceStarts[at + 1] ?? 0;
      for (let place = mentions.voiceStarts[at] ?? 0; place < last; place += 1) {
        const voice = mentions.voices[place] ?? 0;
        const cell = row * voiceCount + voice;
        byVoice.add(voice, position);
        byCell.add(cell, position);
        if (mentions.quoted[at] === 1) quotedByCell.add(cell, position);
      }
    }
    if (hasAny) ofAny += 1;
  }
  const cellOf = (themeId: string, voice: number): number =>
    (rows.get(themeId) ?? -1) * voiceCount + voice;
  return {
    ofTheme: (themeId) => byTheme.count(rows.get(themeId) ?? -1),
    ofCell: (themeId, voice) => byCell.count(cellOf(themeId, voice)),
    quotedOf: (themeId, voice) => quotedByCell.count(cellOf(themeId, voice)),
    ofVoice: byVoice.count,
    ofAny,
  };
}

/** Counts how many different records are added to each place; a record's additions come one after the other. */
function distinct(places: number) {
  const counts = new Uint32Array(places);
  const lasts = new Int32Array(places).fill(-1);
  return {
    add: (place: number, record: number): void => {
      if (lasts[place] === record) return;
      lasts[place] = record;
      counts[place] = (counts[place] ?? 0) + 1;
    },
    count: (place: number): number => counts[place] ?? 0,
  };
}

const known = new WeakMap<RecordColumns, WeakMap<SpeakerLookups, Map<string, Mentions>>>();

function mentionsOf(
  columns: RecordColumns,
  sides: readonly AreaCode[],
  lookups: SpeakerLookups,
): Mentions {
  const byLookups = known.get(columns) ?? new WeakMap<SpeakerLookups, Map<string, Mentions>>();
  known.set(columns, byLookups);
  const bySides = byLookups.get(lookups) ?? new Map<string, Mentions>();
  byLookups.set(lookups, bySides);
  const key = sides.join(' ');
  const mentions = bySides.get(key) ?? gatherMentions(columns, sides, lookups);
  bySides.set(key, mentions);
  return mentions;
}

function gatherMentions(
  { records }: RecordColumns,
  sides: readonly AreaCode[],
  lookups: SpeakerLookups,
): Mentions {
  const codes = new Map<string, number>();
  const voiceCodes = new Map(voicesFor(sides).map(({ key }, voice) => [key, voice]));
  const [starts, themes, quoted, voiceStarts, voices]: [
    number[],
    number[],
    number[],
    number[],
    number[],
  ] = [[0], [], [], [0], []];
  for (const record of records) {
    for (const mention of record.themes) {
      const code = codes.get(mention.themeId) ?? codes.size;
      codes.set(mention.themeId, code);
      themes.push(code);
      quoted.push(Number(mention.basis === 'quoted'));
      for (const key of voicesOf(record, mention, sides, lookups)) {
        voices.push(voiceCodes.get(key) ?? 0);
      }
      voiceStarts.push(voices.length);
    }
    starts.push(themes.length);
  }
  return {
    themeIds: [...codes.keys()],
    starts: Uint32Array.from(starts),
    themes: Uint32Array.from(themes),
    quoted: Uint8Array.from(quoted),
    voiceStarts: Uint32Array.from(voiceStarts),
    voices: Uint16Array.from(voices),
  };
}
