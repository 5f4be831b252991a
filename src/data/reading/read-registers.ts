import type {
  Organization,
  OrganizationHistoryEntry,
  Person,
  Post,
  Source,
  SourceParagraph,
  Theme,
} from '@/domain/model/types';

import { toAreaCode, toId } from '../branded-id';
import type {
  RawOrganization,
  RawOrganizationHistory,
  RawOtherName,
  RawPerson,
  RawPost,
  RawSource,
  RawTheme,
} from '../format/registers';
import { type JsonPlace, placeAt } from './json-place';
import { readEvidence } from './read-evidence';
import { readParent } from './read-parent';
import { readDisagreement } from './read-parts';
import {
  readDate,
  readList,
  readOptionalReference,
  readReference,
  type Reading,
  report,
  wasGiven,
} from './reading';

/** One theme. */
export function readTheme({ id, name, definition, group, symbol }: RawTheme): Theme {
  return { id: toId(id), name, definition, group, symbol };
}

/** One source, numbered by its position in the file, which stays when an earlier one is left out. */
export function readSource(raw: RawSource, place: JsonPlace, reading: Reading): Source {
  warnOfMissingTitle(raw, place, reading);
  const published = readDate(reading, raw.published);
  return {
    id: toId(raw.id),
    number: Number(place.key) + 1,
    ...(raw.title !== undefined && { title: raw.title }),
    titleBasis: raw.title_basis,
    publisher: raw.publisher,
    ...(raw.publisher_name !== undefined && { publisherName: raw.publisher_name }),
    ...(raw.publisher_note !== undefined && { publisherNote: raw.publisher_note }),
    ...(raw.publisher_area !== undefined && { publisherArea: toAreaCode(raw.publisher_area) }),
    ...(published && { published }),
    ...(raw.url !== undefined && { url: raw.url }),
    lang: raw.lang ?? 'und',
    kind: raw.kind,
    read: raw.read,
    standing: raw.standing,
    paragraphs: readParagraphs(raw, placeAt(place, 'paragraphs'), reading),
  };
}

function warnOfMissingTitle(raw: RawSource, place: JsonPlace, reading: Reading): void {
  if (raw.title_basis === 'not_seen' || wasGiven(reading, raw, 'title')) return;
  report(reading, placeAt(place, 'title'), {
    severity: 'warning',
    code: 'missing_field',
    expected: { code: 'text' },
    found: undefined,
  });
}

function readParagraphs(
  raw: RawSource,
  place: JsonPlace,
  reading: Reading,
): readonly SourceParagraph[] {
  const list = raw.paragraphs ?? [];
  if (list.length > 0 && raw.read !== 'whole') {
    report(reading, place, {
      severity: 'error',
      code: 'source_not_read_whole',
      expected: { code: 'source_read_whole' },
      found: list,
      leftOut: { kind: 'field', field: 'paragraphs' },
    });
    return [];
  }
  const seen = new Set<number>();
  return readList(reading, list, place, (paragraph, at) => {
    if (!seen.has(paragraph.n)) {
      seen.add(paragraph.n);
      return paragraph;
    }
    report(reading, placeAt(at, 'n'), {
      severity: 'error',
      code: 'duplicate_value',
      expected: { code: 'different_values' },
      found: paragraph.n,
      leftOut: { kind: 'entry', field: 'paragraphs' },
    });
    return undefined;
  });
}

/** One organisation with its history in the file's order. */
export function readOrganization(
  raw: RawOrganization,
  place: JsonPlace,
  reading: Reading,
): Organization {
  const parentId = readParent(reading, 'organization', raw, place);
  return {
    id: toId(raw.id),
    name: raw.name,
    nameBasis: raw.name_basis ?? {},
    ...(raw.abbreviation !== undefined && { abbreviation: raw.abbreviation }),
    area: toAreaCode(raw.area),
    ...(parentId && { parentId }),
    classification: raw.classification,
    history: readList(reading, raw.history, placeAt(place, 'history'), readHistory),
    disagreements: readList(
      reading,
      raw.disagreements,
      placeAt(place, 'disagreements'),
      readDisagreement,
    ),
    evidence: readEvidence(reading, raw, place),
  };
}

function readHistory(
  raw: RawOrganizationHistory,
  place: JsonPlace,
  reading: Reading,
): OrganizationHistoryEntry {
  const date = readDate(reading, raw.date);
  const at = placeAt(place, 'other_id');
  const otherId = readOptionalReference(reading, 'organization', raw.other_id, at);
  return {
    ...(date && { date }),
    change: raw.change,
    ...(otherId && { otherId }),
    text: raw.text,
    evidence: readEvidence(reading, raw, place),
  };
}

/** One person with names and posts in the file's order. */
export function readPerson(raw: RawPerson, place: JsonPlace, reading: Reading): Person {
  return {
    id: toId(raw.id),
    name: raw.name,
    nameBasis: raw.name_basis ?? {},
    ...(raw.family_name !== undefined && { familyName: raw.family_name }),
    familyNameFirst: raw.family_name_first ?? false,
    otherNames: readList(reading, raw.other_names, placeAt(place, 'other_names'), readOtherName),
    posts: readList(reading, raw.posts, placeAt(place, 'posts'), readPost),
    disagreements: readList(
      reading,
      raw.disagreements,
      placeAt(place, 'disagreements'),
      readDisagreement,
    ),
    evidence: readEvidence(reading, raw, place),
  };
}

function readOtherName(
  raw: RawOtherName,
  place: JsonPlace,
  reading: Reading,
): Person['otherNames'][number] {
  return {
    name: raw.name,
    lang: raw.lang,
    ...(raw.note && { note: raw.note }),
    evidence: readEvidence(reading, raw, place),
  };
}

function readPost(raw: RawPost, place: JsonPlace, reading: Reading): Post | undefined {
  const organizationId = readReference(
    reading,
    'organization',
    raw.organization_id,
    placeAt(place, 'organization_id'),
    { kind: 'entry', field: 'posts' },
  );
  if (!organizationId) return undefined;
  return {
    organizationId,
    role: raw.role,
    ...readPeriod(raw, place, reading),
    evidence: readEvidence(reading, raw, place),
  };
}

/** Start and end of a post; neither when they contradict each other, since either may be the wrong one. */
function readPeriod(raw: RawPost, place: JsonPlace, reading: Reading): Pick<Post, 'start' | 'end'> {
  const start = readDate(reading, raw.start);
  const end = readDate(reading, raw.end);
  if (start && end && start.earliest > end.latest) {
    const { alsoLeftOut } = report(reading, placeAt(place, 'end'), {
      severity: 'error',
      code: 'unordered_dates',
      expected: { code: 'start_before_end' },
      found: `${start.edtf} … ${end.edtf}`,
      leftOut: { kind: 'date', field: 'end' },
    });
    alsoLeftOut.push({ kind: 'date', field: 'start' });
    return {};
  }
  return { ...(start && { start }), ...(end && { end }) };
}
