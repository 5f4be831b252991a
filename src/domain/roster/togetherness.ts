import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Delegation } from '@/domain/model/dataset';
import type { EventRecord, Person } from '@/domain/model/types';
import type { PersonId } from '@/domain/model/vocabulary';

/** One delegation, or one event that names both. */
type Occasion =
  | { readonly type: 'delegation'; readonly delegation: Delegation }
  | { readonly type: 'event'; readonly event: EventRecord };

export interface Companion {
  readonly person: Person;
  /** Delegations in the dataset's order, then events in time order; never empty. */
  readonly occasions: readonly Occasion[];
}

/**
 * Who was together with a person: members of one delegation, or both named as participants of one event; never by a
 * delegation and an event of its visit (data format, "Delegations"). People in the dataset's order: it is no ranking.
 */
export function companionsOf(index: DatasetIndex, personId: PersonId): readonly Companion[] {
  const occasions = new Map<string, Occasion[]>();
  for (const { people, occasion } of occasionsOf(index)) {
    if (!people.has(personId)) continue;
    for (const id of people) {
      const known = occasions.get(id);
      if (known) known.push(occasion);
      else occasions.set(id, [occasion]);
    }
  }
  return index.dataset.people.flatMap((person) => {
    const shared = occasions.get(person.id);
    return shared === undefined || person.id === personId ? [] : { person, occasions: shared };
  });
}

/** True if the rule of `companionsOf` holds for two people; nobody was together with themselves. */
export function wereTogether(index: DatasetIndex, a: PersonId, b: PersonId): boolean {
  if (a === b) return false;
  return occasionsOf(index).some(({ people }) => people.has(a) && people.has(b));
}

function occasionsOf(
  index: DatasetIndex,
): readonly { readonly people: ReadonlySet<string>; readonly occasion: Occasion }[] {
  const events = index.records.filter((record) => record.kind === 'event');
  return [
    ...index.dataset.delegations.map((delegation) => ({
      people: new Set<string>(delegation.members.map(({ personId }) => personId)),
      occasion: { type: 'delegation' as const, delegation },
    })),
    ...events.map((event) => ({
      people: new Set<string>(event.participants.flatMap(({ personId }) => personId ?? [])),
      occasion: { type: 'event' as const, event },
    })),
  ];
}
