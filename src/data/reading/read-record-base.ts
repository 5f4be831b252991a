import { DATE_BASES, LANGUAGES } from '@/domain/model/closed-sets';
import type { StatementRecord } from '@/domain/model/types';
import type { PersonId } from '@/domain/model/vocabulary';

import type { RawAgreement, RawEvent, RawStatement } from '../format/records';
import { type JsonPlace, placeAt } from './json-place';
import { readEvidence } from './read-evidence';
import { readMentions } from './read-mentions';
import { readDisagreement, readNote, readNotReported, readRelated } from './read-parts';
import { hadEntries, readDate, readList, type Reading, report, wasGiven } from './reading';

type RawRecord = RawAgreement | RawEvent | RawStatement;

/** What all kinds of records have. */
type RecordBase = Omit<
  StatementRecord,
  'kind' | 'id' | 'personId' | 'organizationId' | 'role' | 'eventId'
>;

interface Speaker {
  readonly isStatement: boolean;
  readonly speakerId?: PersonId | undefined;
}

/** The part of a record that all kinds have in common, with its warnings. */
export function readRecordBase(
  reading: Reading,
  raw: RawRecord,
  place: JsonPlace,
  speaker: Speaker,
): RecordBase {
  const hasEvidence = hadEntries(reading, raw, 'evidence', raw.evidence);
  if (!hasEvidence) {
    report(reading, placeAt(place, 'evidence'), {
      severity: 'warning',
      code: 'no_evidence',
      expected: { code: 'field', names: ['evidence'] },
      found: raw.evidence,
    });
  }
  warnOfContradictions(reading, raw, place);
  const themesAt = placeAt(place, 'themes');
  return {
    researchIds: raw.research_ids ?? [],
    summary: raw.summary,
    ...readRecordDate(reading, raw, place),
    related: readList(reading, raw.related, placeAt(place, 'related'), (related, at) =>
      readRelated(related, at, reading, raw.id),
    ),
    themes: readMentions(reading, raw.themes, themesAt, { hasEvidence, ...speaker }),
    disagreements: readList(
      reading,
      raw.disagreements,
      placeAt(place, 'disagreements'),
      readDisagreement,
    ),
    notReported: readNotReported(raw.not_reported),
    notes: readList(reading, raw.notes, placeAt(place, 'notes'), readNote),
    ...(raw.confidence !== undefined && { confidence: raw.confidence }),
    evidence: readEvidence(reading, raw, place),
  };
}

/** Date, basis and note. Without a date the basis goes; the note stays, as it may say why there is none. */
function readRecordDate(
  reading: Reading,
  raw: RawRecord,
  place: JsonPlace,
): Pick<RecordBase, 'date' | 'dateBasis' | 'dateNote'> {
  const date = readDate(reading, raw.date);
  const dateNote = raw.date_note && { dateNote: raw.date_note };
  if (!date) return { ...dateNote };
  if (!wasGiven(reading, raw, 'date_basis')) {
    report(reading, placeAt(place, 'date_basis'), {
      severity: 'warning',
      code: 'missing_date_basis',
      expected: { code: 'one_of', values: DATE_BASES },
      found: undefined,
    });
  }
  const needsNote = raw.date_basis !== undefined && raw.date_basis !== 'stated';
  if (needsNote && !wasGiven(reading, raw, 'date_note')) {
    report(reading, placeAt(place, 'date_note'), {
      severity: 'warning',
      code: 'missing_date_note',
      expected: { code: 'text_by_language', languages: LANGUAGES },
      found: undefined,
    });
  }
  const dateBasis = raw.date_basis !== undefined && { dateBasis: raw.date_basis };
  return { date, ...dateBasis, ...dateNote };
}

/** Fields that cannot both stand in a record and be looked for in vain. */
const SINGLE_FIELDS = ['date', 'in_force', 'term'] as const;

function warnOfContradictions(reading: Reading, raw: RawRecord, place: JsonPlace): void {
  for (const field of SINGLE_FIELDS) {
    if (!raw.not_reported?.includes(field) || !Object.hasOwn(raw, field)) continue;
    report(reading, placeAt(place, field), {
      severity: 'warning',
      code: 'contradicts_not_reported',
      expected: { code: 'not_in_not_reported' },
      found: Reflect.get(raw, field),
    });
  }
}
