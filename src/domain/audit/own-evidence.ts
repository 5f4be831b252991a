import type { Dataset } from '../model/dataset';
import type { CommuniqueRecord, Evidence } from '../model/types';

/** Everything that may have evidence of its own beside that of its record, in the order of the format. */
export const EVIDENCED_PARTS = [
  'parties',
  'participants',
  'themes',
  'aims',
  'places',
  'agreement_people',
  'others',
  'related',
  'notes',
  'delegations',
  'members',
  'people',
  'other_names',
  'posts',
  'organizations',
  'history',
  'disagreement_values',
] as const;
export type EvidencedPart = (typeof EVIDENCED_PARTS)[number];

/** How many of some parts have evidence of their own. */
export interface OwnEvidence {
  readonly cited: number;
  readonly all: number;
}

interface WithEvidence {
  readonly evidence: readonly Evidence[];
}

/** Of every kind of part, in the whole dataset, how many have evidence of their own and how many there are. */
export function countOwnEvidence(dataset: Dataset): Readonly<Record<EvidencedPart, OwnEvidence>> {
  const { agreements, events, statements, delegations, people, organizations } = dataset;
  const records: readonly CommuniqueRecord[] = [...agreements, ...events, ...statements];
  const placed = [...agreements, ...events];
  const noted = [...records, ...delegations];
  const disputed = [...noted, ...people, ...organizations];
  return {
    parties: count(agreements.flatMap((agreement) => agreement.parties)),
    participants: count(events.flatMap((event) => event.participants)),
    themes: count(records.flatMap((record) => record.themes)),
    aims: count(agreements.flatMap((agreement) => agreement.aims)),
    places: count(placed.flatMap((record) => record.places)),
    agreement_people: count(agreements.flatMap((agreement) => agreement.people)),
    others: count([...placed, ...delegations].flatMap((thing) => thing.others)),
    related: count(records.flatMap((record) => record.related)),
    notes: count(noted.flatMap((thing) => thing.notes)),
    delegations: count(delegations),
    members: count(delegations.flatMap((delegation) => delegation.members)),
    people: count(people),
    other_names: count(people.flatMap((person) => person.otherNames)),
    posts: count(people.flatMap((person) => person.posts)),
    organizations: count(organizations),
    history: count(organizations.flatMap((organization) => organization.history)),
    disagreement_values: count(
      disputed.flatMap((thing) => thing.disagreements).flatMap(({ values }) => values),
    ),
  };
}

function count(parts: readonly WithEvidence[]): OwnEvidence {
  return { cited: parts.filter(({ evidence }) => evidence.length > 0).length, all: parts.length };
}
