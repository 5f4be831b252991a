import type { DatePrecision } from '../dates/fuzzy-date';
import { buildIndex } from '../index/dataset-index';
import type { Dataset } from '../model/dataset';
import type { CommuniqueRecord, Source } from '../model/types';
import type { Confidence, DateBasis, NotReportedField, RecordKind } from '../model/vocabulary';
import type { Absence } from '../sources/absence';
import { citationsOf, type CitingThings, countSupport, type Support } from '../sources/citations';
import { disagreementsOf } from '../sources/disagreements';
import { ledgerOf } from '../sources/ledger';
import { countOwnEvidence, type EvidencedPart, type OwnEvidence } from './own-evidence';
import { type Tally, tally } from './tally';

/** What a dataset can be audited by: how much is in it, and what it rests on. */
export interface AuditFigures {
  readonly records: RecordFigures;
  readonly ownEvidence: Readonly<Record<EvidencedPart, OwnEvidence>>;
  readonly disagreements: { readonly preferring: number; readonly undecided: number };
  readonly gaps: {
    readonly byField: Tally<NotReportedField>;
    readonly byAbsence: Tally<Absence>;
  };
  readonly sources: SourceFigures;
  readonly dates: DateFigures;
}

/** The figures of the records; each tally adds up to all of them. */
interface RecordFigures {
  readonly all: number;
  readonly byKind: Tally<RecordKind>;
  /** By how many sources they cite anywhere in them. */
  readonly support: Support;
  readonly byConfidence: Tally<Confidence | undefined>;
  /** Different items of the research that are carried. */
  readonly researchItems: number;
  /** Records that name no item of the research. */
  readonly withoutResearchItem: number;
}

/** The figures of the sources; each tally adds up to all of them. */
interface SourceFigures {
  readonly all: number;
  /** Those that anything cites. */
  readonly used: number;
  readonly byRead: Tally<Source['read']>;
  readonly byStanding: Tally<Source['standing']>;
  readonly byKind: Tally<Source['kind']>;
  /** By BCP 47 tag as it stands in the file, `und` where it is not recorded. */
  readonly byLanguage: Tally<string>;
}

/** The figures of the records' dates; the tallies and `undated` add up to all records. */
interface DateFigures {
  /** Of the dates that rest on one basis (`undefined`: not said which), how many have which precision. */
  readonly byBasis: ReadonlyMap<DateBasis | undefined, Tally<DatePrecision>>;
  readonly undated: number;
}

/** Counts a dataset through. Counts what is there; whether it should be is for people to say. */
export function countFigures(dataset: Dataset): AuditFigures {
  const index = buildIndex(dataset);
  const things: CitingThings = { ...dataset, records: index.records };
  const disagreements = disagreementsOf(things);
  const preferring = disagreements.filter(
    ({ disagreement }) => disagreement.preferred !== undefined,
  ).length;
  const ledger = ledgerOf(index, things);
  return {
    records: countRecords(index.records),
    ownEvidence: countOwnEvidence(dataset),
    disagreements: { preferring, undecided: disagreements.length - preferring },
    gaps: {
      byField: new Map(ledger.map(({ field, entries }) => [field, entries.length])),
      byAbsence: tally(ledger.flatMap(({ entries }) => entries.map(({ absence }) => absence))),
    },
    sources: countSources(dataset.sources, things),
    dates: countDates(index.records),
  };
}

function countRecords(records: readonly CommuniqueRecord[]): RecordFigures {
  return {
    all: records.length,
    byKind: tally(records.map(({ kind }) => kind)),
    support: countSupport(records),
    byConfidence: tally(records.map(({ confidence }) => confidence)),
    researchItems: new Set(records.flatMap(({ researchIds }) => researchIds)).size,
    withoutResearchItem: records.filter(({ researchIds }) => researchIds.length === 0).length,
  };
}

function countSources(sources: readonly Source[], things: CitingThings): SourceFigures {
  return {
    all: sources.length,
    used: citationsOf(things).size,
    byRead: tally(sources.map(({ read }) => read)),
    byStanding: tally(sources.map(({ standing }) => standing)),
    byKind: tally(sources.map(({ kind }) => kind)),
    byLanguage: tally(sources.map(({ lang }) => lang)),
  };
}

function countDates(records: readonly CommuniqueRecord[]): DateFigures {
  const dated = records.flatMap(({ date, dateBasis }) =>
    date === undefined ? [] : { basis: dateBasis, precision: date.precision },
  );
  const bases = new Set(dated.map(({ basis }) => basis));
  return {
    byBasis: new Map(
      [...bases].map((basis) => [
        basis,
        tally(dated.filter((date) => date.basis === basis).map(({ precision }) => precision)),
      ]),
    ),
    undated: records.length - dated.length,
  };
}
