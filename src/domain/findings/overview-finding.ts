import { columnsOf, NO_YEAR } from '../index/record-columns';
import { RECORD_KINDS } from '../model/closed-sets';
import type { Delegation } from '../model/dataset';
import type { CommuniqueRecord, Theme } from '../model/types';
import type { AgreementClassification, AreaCode, RecordKind } from '../model/vocabulary';
import type { OverviewLists } from './overview-lists';

/** The figures over the page: all of them counts of distinct things that the selection contains. */
export interface OverviewFinding {
  readonly records: number;
  readonly byKind: Readonly<Record<RecordKind, number>>;
  /** First and last year of the dated records; undefined when none is dated. */
  readonly years: readonly [number, number] | undefined;
  /** Agreements by form, the most frequent first, `other` last, ties in the order of occurrence. */
  readonly forms: readonly (readonly [AgreementClassification, number])[];
  readonly organizations: number;
  /** Organisations by side in the given order, then all others under `undefined`. */
  readonly organizationsBySide: readonly (readonly [AreaCode | undefined, number])[];
  readonly people: number;
  readonly delegations: number;
  /** People who are named members of a shown delegation. */
  readonly delegates: number;
  readonly themes: number;
  readonly themesTracked: number;
  readonly sources: number;
  readonly sourcesReadWhole: number;
  /** Distinct languages that sources print, without those not recorded. */
  readonly sourceLanguages: number;
}

/** Counts what the lists over the page and the shown delegations contain. Empty input gives zeros. */
export function overviewFinding(
  records: readonly CommuniqueRecord[],
  lists: OverviewLists,
  delegations: readonly Delegation[],
  tracked: readonly Theme[],
  sides: readonly AreaCode[],
): OverviewFinding {
  const forms = new Map<AgreementClassification, number>();
  for (const { classification } of lists.agreements) {
    forms.set(classification, (forms.get(classification) ?? 0) + 1);
  }
  const inSide = (side: AreaCode | undefined): number =>
    lists.organizations.filter(({ area }) => (sides.includes(area) ? area : undefined) === side)
      .length;
  const ofKind = (kind: RecordKind): number => countOfKind(records, kind);
  const languages = lists.sources
    .map(({ lang }) => lang.split('-').at(0))
    .filter((lang) => lang !== 'und');
  return {
    records: records.length,
    byKind: {
      agreement: lists.agreements.length,
      event: ofKind('event'),
      statement: ofKind('statement'),
    },
    years: yearsOf(records),
    forms: [...forms].toSorted(
      ([a, many], [b, more]) => Number(a === 'other') - Number(b === 'other') || more - many,
    ),
    organizations: lists.organizations.length,
    organizationsBySide: [...sides, undefined].map((side) => [side, inSide(side)] as const),
    people: lists.people.length,
    delegations: delegations.length,
    delegates: new Set(
      delegations.flatMap(({ members }) => members.map(({ personId }) => personId)),
    ).size,
    themes: lists.themes.length,
    themesTracked: tracked.length,
    sources: lists.sources.length,
    sourcesReadWhole: lists.sources.filter(({ read }) => read === 'whole').length,
    sourceLanguages: new Set(languages).size,
  };
}

/** First and last calendar year that the records' dates touch; open ends do not count. */
export function yearsOf(
  records: readonly CommuniqueRecord[],
): readonly [number, number] | undefined {
  const { columns, positions } = columnsOf(records);
  const { firstYear, lastYear } = columns.years();
  let first = Infinity;
  let last = -Infinity;
  for (const position of positions) {
    for (const year of [firstYear[position] ?? NO_YEAR, lastYear[position] ?? NO_YEAR]) {
      if (year === NO_YEAR) continue;
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return first > last ? undefined : [first, last];
}

function countOfKind(records: readonly CommuniqueRecord[], kind: RecordKind): number {
  const { columns, positions } = columnsOf(records);
  const [kinds, code] = [columns.kinds(), RECORD_KINDS.indexOf(kind)];
  let count = 0;
  for (const position of positions) if (kinds[position] === code) count += 1;
  return count;
}
