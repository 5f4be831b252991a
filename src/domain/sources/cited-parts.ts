import type { Delegation } from '@/domain/model/dataset';
import type { CommuniqueRecord, Evidence, Organization, Person } from '@/domain/model/types';
import type { SourceId } from '@/domain/model/vocabulary';

import type { DisagreementOn } from './disagreements';

/** Parts of a thing that have evidence of their own; `whole`: the thing itself. */
type CitedPart =
  | 'whole'
  | 'parties'
  | 'people'
  | 'participants'
  | 'members'
  | 'others'
  | 'places'
  | 'aims'
  | 'themes'
  | 'names'
  | 'posts'
  | 'history'
  | 'related'
  | 'notes'
  | 'disagreements';

interface PartEvidence {
  readonly part: CitedPart;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}

type Citing = DisagreementOn['thing'];
type Parts = readonly (readonly [CitedPart, readonly WithEvidence[]])[];
interface WithEvidence {
  readonly evidence: readonly Evidence[];
}

/** Which parts of a thing cite a source, and where in it; the whole first. Together all that the thing cites it for. */
export function citedParts(thing: Citing, sourceId: SourceId): readonly PartEvidence[] {
  return partsOf(thing).flatMap(([part, items]) => {
    const evidence = items
      .flatMap((item) => item.evidence)
      .filter((item) => item.sourceId === sourceId);
    return evidence.length === 0 ? [] : { part, evidence };
  });
}

function partsOf(thing: Citing): Parts {
  switch (thing.type) {
    case 'record':
      return partsOfRecord(thing.record);
    case 'delegation':
      return partsOfDelegation(thing.delegation);
    case 'person':
      return partsOfPerson(thing.person);
    case 'organization':
      return partsOfOrganization(thing.organization);
  }
}

function partsOfRecord(record: CommuniqueRecord): Parts {
  return [
    ['whole', [record]],
    ...ownPartsOf(record),
    ['themes', record.themes],
    ['related', record.related],
    ...commonParts(record),
  ];
}

function ownPartsOf(record: CommuniqueRecord): Parts {
  switch (record.kind) {
    case 'agreement':
      return [
        ['parties', record.parties],
        ['people', record.people],
        ['others', record.others],
        ['places', record.places],
        ['aims', record.aims],
      ];
    case 'event':
      return [
        ['participants', record.participants],
        ['others', record.others],
        ['places', record.places],
      ];
    case 'statement':
      return [];
  }
}

function partsOfDelegation(delegation: Delegation): Parts {
  return [
    ['whole', [delegation]],
    ['members', delegation.members],
    ['others', delegation.others],
    ...commonParts(delegation),
  ];
}

function partsOfPerson(person: Person): Parts {
  return [
    ['whole', [person]],
    ['names', person.otherNames],
    ['posts', person.posts],
    differing(person),
  ];
}

function partsOfOrganization(organization: Organization): Parts {
  return [['whole', [organization]], ['history', organization.history], differing(organization)];
}

function commonParts(thing: CommuniqueRecord | Delegation): Parts {
  return [['notes', thing.notes], differing(thing)];
}

function differing({ disagreements }: Pick<Person, 'disagreements'>): Parts[number] {
  return ['disagreements', disagreements.flatMap(({ values }) => values)];
}
