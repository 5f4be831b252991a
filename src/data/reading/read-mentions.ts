import type { ThemeMention } from '@/domain/model/types';
import type { PersonId } from '@/domain/model/vocabulary';

import { toAreaCode } from '../branded-id';
import type { RawThemeMention } from '../format/shared-parts';
import { type JsonPlace, placeAt } from './json-place';
import { readEvidence } from './read-evidence';
import {
  hadEntries,
  readList,
  readOptionalReference,
  readReference,
  type Reading,
  report,
  wasGiven,
} from './reading';

/** The record that mentions themes, as far as its mentions depend on it. */
interface Mentioning {
  /** True when the record has evidence, or had some that was bad. */
  readonly hasEvidence: boolean;
  /** Who speaks in the record; stands in for a mention's own speaker. */
  readonly speakerId?: PersonId | undefined;
  /** True when the record itself is somebody's statement, named or not. */
  readonly isStatement: boolean;
}

/** A record's mentions of themes, in order, each theme once a basis and speaker; those without any evidence are left out. */
export function readMentions(
  reading: Reading,
  list: readonly RawThemeMention[] | undefined,
  place: JsonPlace,
  record: Mentioning,
): readonly ThemeMention[] {
  const seen = new Set<string>();
  return readList(reading, list, place, (raw, at) => {
    const key = keyOf(raw);
    if (!isSupported(raw, at, reading, record) || isRepeated(raw, key, seen, at, reading)) {
      return undefined;
    }
    const leftOut = { kind: 'mention', id: raw.theme_id } as const;
    const themeAt = placeAt(at, 'theme_id');
    const themeId = readReference(reading, 'theme', raw.theme_id, themeAt, leftOut);
    if (!themeId) return undefined;
    seen.add(key);
    const speakerId = readSpeaker(raw, at, reading, record);
    return {
      themeId,
      basis: raw.basis,
      ...(speakerId && { speakerId }),
      sides: (raw.sides ?? []).map(toAreaCode),
      ...(raw.note && { note: raw.note }),
      evidence: readEvidence(reading, raw, at),
    };
  });
}

function keyOf({ theme_id, basis, speaker_id = '' }: RawThemeMention): string {
  return [theme_id, basis, isSpoken(basis) ? speaker_id : ''].join(' ');
}

function isSpoken(basis: RawThemeMention['basis']): boolean {
  return basis === 'stated' || basis === 'quoted';
}

function isSupported(
  raw: RawThemeMention,
  place: JsonPlace,
  reading: Reading,
  record: Mentioning,
): boolean {
  if (record.hasEvidence || hadEntries(reading, raw, 'evidence', raw.evidence)) return true;
  report(reading, place, {
    severity: 'error',
    code: 'mention_without_evidence',
    expected: { code: 'field', names: ['evidence'] },
    found: raw.theme_id,
    leftOut: { kind: 'mention', id: raw.theme_id },
  });
  return false;
}

function isRepeated(
  raw: RawThemeMention,
  key: string,
  seen: ReadonlySet<string>,
  place: JsonPlace,
  reading: Reading,
): boolean {
  if (!seen.has(key)) return false;
  report(reading, place, {
    severity: 'error',
    code: 'duplicate_mention',
    expected: { code: 'different_values' },
    found: raw.theme_id,
    leftOut: { kind: 'mention', id: raw.theme_id },
  });
  return true;
}

function readSpeaker(
  raw: RawThemeMention,
  place: JsonPlace,
  reading: Reading,
  record: Mentioning,
): PersonId | undefined {
  const at = placeAt(place, 'speaker_id');
  const speakerId = readOptionalReference(reading, 'person', raw.speaker_id, at);
  if (!isSpoken(raw.basis) || wasGiven(reading, raw, 'speaker_id')) return speakerId;
  if (record.isStatement) return record.speakerId;
  report(reading, at, {
    severity: 'warning',
    code: 'missing_speaker',
    expected: { code: 'field', names: ['speaker_id'] },
    found: undefined,
  });
  return undefined;
}
