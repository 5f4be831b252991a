import type { AuditFigures } from '@/domain/audit/figures';
import { EVIDENCED_PARTS, type EvidencedPart } from '@/domain/audit/own-evidence';
import type { Tally } from '@/domain/audit/tally';
import { DATE_PRECISIONS, type DatePrecision } from '@/domain/dates/fuzzy-date';
import {
  CONFIDENCES,
  DATE_BASES,
  NOT_REPORTED_FIELDS,
  RECORD_KINDS,
  SOURCE_KINDS,
  SOURCE_READS,
  SOURCE_STANDINGS,
} from '@/domain/model/closed-sets';
import { formatsFor } from '@/i18n/formats/formats-for';

import type { TableRow, TableSection } from './format-table';

const f = formatsFor('en');

/** The figures of some datasets as a table's sections, a column for each dataset, in their order. */
export function reportSections(all: readonly AuditFigures[]): readonly TableSection[] {
  return [
    { heading: 'Records', rows: recordRows(all) },
    { heading: 'Records by their sources', rows: supportRows(all) },
    { heading: 'Records by confidence', rows: confidenceRows(all) },
    { heading: 'With evidence of their own', rows: ownEvidenceRows(all) },
    { heading: 'Sources disagree', rows: disagreementRows(all) },
    { heading: 'Looked for and not found (not_reported)', rows: gapRows(all) },
    { heading: 'Sources', rows: sourceRows(all) },
    { heading: 'Sources by kind', rows: tallyRows(all, SOURCE_KINDS, byKindOfSource) },
    { heading: 'Sources by language', rows: languageRows(all) },
    { heading: 'Dates of records, by basis and precision', rows: dateRows(all) },
  ];
}

type Figures = readonly AuditFigures[];

function row(label: string, all: Figures, count: (figures: AuditFigures) => number): TableRow {
  return { label, cells: all.map((figures) => f.number(count(figures))) };
}

/** A row for each key that occurs in any of the datasets. */
function tallyRows<Key extends string>(
  all: Figures,
  keys: readonly Key[],
  tallyIn: (figures: AuditFigures) => Tally<Key>,
  name: (key: Key) => string = spaced,
): readonly TableRow[] {
  return keys
    .filter((key) => all.some((figures) => tallyIn(figures).has(key)))
    .map((key) => row(name(key), all, (figures) => tallyIn(figures).get(key) ?? 0));
}

function recordRows(all: Figures): readonly TableRow[] {
  const kinds = RECORD_KINDS.map((kind) =>
    row(`${kind}s`, all, ({ records }) => records.byKind.get(kind) ?? 0),
  );
  return [
    row('all', all, ({ records }) => records.all),
    ...kinds,
    row('research items carried', all, ({ records }) => records.researchItems),
    row('carrying no research item', all, ({ records }) => records.withoutResearchItem),
  ];
}

function supportRows(all: Figures): readonly TableRow[] {
  return [
    row('two or more', all, ({ records }) => records.support.several),
    row('one', all, ({ records }) => records.support.one),
    row('none', all, ({ records }) => records.support.none),
  ];
}

function confidenceRows(all: Figures): readonly TableRow[] {
  return [...CONFIDENCES, undefined].map((confidence) =>
    row(confidence ?? 'not given', all, ({ records }) => records.byConfidence.get(confidence) ?? 0),
  );
}

const PART_NAMES: Readonly<Record<EvidencedPart, string>> = {
  parties: 'parties',
  participants: 'participants',
  themes: 'mentions of themes',
  aims: 'aims',
  places: 'places',
  agreement_people: 'people of agreements',
  others: 'others without a name',
  related: 'related records',
  notes: 'notes',
  delegations: 'delegations',
  members: 'members of delegations',
  people: 'entries of people',
  other_names: 'other names of people',
  posts: 'posts of people',
  organizations: 'entries of organisations',
  history: 'history of organisations',
  disagreement_values: 'values of disagreements',
};

function ownEvidenceRows(all: Figures): readonly TableRow[] {
  return EVIDENCED_PARTS.map((part) => ({
    label: PART_NAMES[part],
    cells: all.map(({ ownEvidence }) => {
      const { cited, all: count } = ownEvidence[part];
      return `${f.number(cited)} of ${f.number(count)}`;
    }),
  }));
}

function disagreementRows(all: Figures): readonly TableRow[] {
  return [
    row('one value preferred', all, ({ disagreements }) => disagreements.preferring),
    row('none preferred', all, ({ disagreements }) => disagreements.undecided),
  ];
}

function gapRows(all: Figures): readonly TableRow[] {
  return [
    row('all', all, ({ gaps }) =>
      [...gaps.byField.values()].reduce((sum, count) => sum + count, 0),
    ),
    row('  every source read whole', all, ({ gaps }) => gaps.byAbsence.get('not_stated') ?? 0),
    row('  a source read in part', all, ({ gaps }) => gaps.byAbsence.get('not_found') ?? 0),
    ...tallyRows(all, NOT_REPORTED_FIELDS, ({ gaps }) => gaps.byField),
  ];
}

function sourceRows(all: Figures): readonly TableRow[] {
  return [
    row('all', all, ({ sources }) => sources.all),
    row('used', all, ({ sources }) => sources.used),
    row('unused', all, ({ sources }) => sources.all - sources.used),
    ...SOURCE_READS.map((read) =>
      row(
        `read ${read === 'part' ? 'in part' : read}`,
        all,
        ({ sources }) => sources.byRead.get(read) ?? 0,
      ),
    ),
    ...SOURCE_STANDINGS.map((standing) =>
      row(`${standing}s`, all, ({ sources }) => sources.byStanding.get(standing) ?? 0),
    ),
  ];
}

function byKindOfSource({ sources }: AuditFigures): AuditFigures['sources']['byKind'] {
  return sources.byKind;
}

const NOT_RECORDED = 'und';

function languageRows(all: Figures): readonly TableRow[] {
  const tags = new Set(all.flatMap(({ sources }) => [...sources.byLanguage.keys()]));
  tags.delete(NOT_RECORDED);
  const name = (tag: string): string => (tag === NOT_RECORDED ? 'not recorded' : tag);
  const ordered = [...[...tags].toSorted(), NOT_RECORDED];
  return tallyRows(all, ordered, ({ sources }) => sources.byLanguage, name);
}

const NO_DATES: Tally<DatePrecision> = new Map();

function dateRows(all: Figures): readonly TableRow[] {
  const rows = [...DATE_BASES, undefined].flatMap((basis) =>
    tallyRows(
      all,
      DATE_PRECISIONS,
      ({ dates }) => dates.byBasis.get(basis) ?? NO_DATES,
      (precision) => `${basis ?? 'basis not given'}, ${precision}`,
    ),
  );
  return [...rows, row('undated', all, ({ dates }) => dates.undated)];
}

function spaced(key: string): string {
  return key.replaceAll('_', ' ');
}
