import { compareDates } from '@/domain/dates/compare-dates';
import type { FuzzyDate } from '@/domain/dates/fuzzy-date';
import { compareRecords, type DatasetIndex } from '@/domain/index/dataset-index';
import type { Delegation } from '@/domain/model/dataset';
import type { EventRecord, Person } from '@/domain/model/types';
import type { PersonId } from '@/domain/model/vocabulary';

import { type Companion, companionsOf } from './togetherness';

/** One record on which two people are named together. */
interface SharedOccasion {
  readonly record: EventRecord;
  /** Those that both belong to: the record is then their visit. Empty where the event itself names both. */
  readonly delegations: readonly Delegation[];
}

export interface Company {
  readonly person: Person;
  /** In time order, each record once; never empty. */
  readonly occasions: readonly SharedOccasion[];
  /** Date of the earliest and of the latest dated occasion, as the record has it; absent where none is dated. */
  readonly span?: { readonly first: FuzzyDate; readonly last: FuzzyDate };
}

/**
 * Who was named together with a person, by the rule of `companionsOf`, with how often and when. A visit on which both are
 * delegates and participants is one occasion. More occasions first, then by `compare`, then in the dataset's order.
 */
export function companyOf(
  index: DatasetIndex,
  personId: PersonId,
  compare: (a: Person, b: Person) => number,
): readonly Company[] {
  return companionsOf(index, personId)
    .map((companion) => withOccasions(index, companion))
    .filter(({ occasions }) => occasions.length > 0)
    .toSorted((a, b) => b.occasions.length - a.occasions.length || compare(a.person, b.person));
}

function withOccasions(index: DatasetIndex, { person, occasions }: Companion): Company {
  const byRecord = new Map<string, { record: EventRecord; delegations: Delegation[] }>();
  for (const occasion of occasions) {
    const delegations = occasion.type === 'delegation' ? [occasion.delegation] : [];
    const record =
      occasion.type === 'event'
        ? occasion.event
        : index.recordById.get(occasion.delegation.eventId);
    if (record?.kind !== 'event') continue;
    const known = byRecord.get(record.id);
    if (known) known.delegations.push(...delegations);
    else byRecord.set(record.id, { record, delegations });
  }
  const shared = [...byRecord.values()].toSorted((a, b) => compareRecords(a.record, b.record));
  const dates = shared.flatMap(({ record }) => record.date ?? []).toSorted(compareDates);
  const first = dates.at(0);
  const last = dates.at(-1);
  const span = first && last && { first, last };
  return { person, occasions: shared, ...(span === undefined ? {} : { span }) };
}
