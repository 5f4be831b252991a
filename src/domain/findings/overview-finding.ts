import { toCivilDay } from '../dates/civil-days';
import type {
  AgreementClassification,
  AreaCode,
  CommuniqueRecord,
  RecordKind,
  Theme,
} from '../model/types';
import type { ShownThings } from '../selection/shown-things';

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

/** Counts what the selected records and what shows with them contain. Empty input gives zeros. */
export function overviewFinding(
  records: readonly CommuniqueRecord[],
  shown: ShownThings,
  themes: readonly Theme[],
  sides: readonly AreaCode[],
): OverviewFinding {
  const agreements = records.filter((record) => record.kind === 'agreement');
  const forms = new Map<AgreementClassification, number>();
  for (const { classification } of agreements) {
    forms.set(classification, (forms.get(classification) ?? 0) + 1);
  }
  const inSide = (side: AreaCode | undefined): number =>
    shown.organizations.filter(({ area }) => (sides.includes(area) ? area : undefined) === side)
      .length;
  const delegates = new Set(
    shown.delegations.flatMap(({ members }) => members.map(({ personId }) => personId)),
  );
  const mentioned = new Set(
    records.flatMap((record) => record.themes.map(({ themeId }) => themeId)),
  );
  return {
    records: records.length,
    byKind: {
      agreement: agreements.length,
      event: records.filter(({ kind }) => kind === 'event').length,
      statement: records.filter(({ kind }) => kind === 'statement').length,
    },
    years: yearsOf(records),
    forms: [...forms].toSorted(
      ([a, many], [b, more]) => Number(a === 'other') - Number(b === 'other') || more - many,
    ),
    organizations: shown.organizations.length,
    organizationsBySide: [...sides, undefined].map((side) => [side, inSide(side)] as const),
    people: shown.people.length,
    delegations: shown.delegations.length,
    delegates: delegates.size,
    themes: mentioned.size,
    themesTracked: themes.length,
    sources: shown.sources.length,
    sourcesReadWhole: shown.sources.filter(({ read }) => read === 'whole').length,
    sourceLanguages: new Set(
      shown.sources.map(({ lang }) => lang.split('-').at(0)).filter((lang) => lang !== 'und'),
    ).size,
  };
}

/** First and last calendar year that the records' dates touch; open ends do not count. */
export function yearsOf(
  records: readonly CommuniqueRecord[],
): readonly [number, number] | undefined {
  const days = records
    .flatMap(({ date }) => (date ? [date.earliest, date.latest] : []))
    .filter(Number.isFinite);
  if (days.length === 0) return undefined;
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return [toCivilDay(first).year, toCivilDay(last).year];
}
