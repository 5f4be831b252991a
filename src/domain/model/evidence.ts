import type { Delegation } from './dataset';
import type { CommuniqueRecord, Disagreement, Evidence, Organization, Person } from './types';

interface WithEvidence {
  readonly evidence: readonly Evidence[];
}

/** Every piece of evidence that stands anywhere in a record, its own first; repeats kept. */
export function evidenceOfRecord(record: CommuniqueRecord): readonly Evidence[] {
  const parts: WithEvidence[] = [
    ...record.themes,
    ...record.related,
    ...record.notes,
    ...valuesOf(record.disagreements),
  ];
  if (record.kind === 'agreement') {
    parts.push(
      ...record.parties,
      ...record.people,
      ...record.aims,
      ...record.places,
      ...record.others,
    );
  }
  if (record.kind === 'event') {
    parts.push(...record.participants, ...record.places, ...record.others);
  }
  return [...record.evidence, ...evidenceOf(parts)];
}

/** Every piece of evidence in a delegation: its own, its members', its notes'. */
export function evidenceOfDelegation(delegation: Delegation): readonly Evidence[] {
  return [
    ...delegation.evidence,
    ...evidenceOf(delegation.members),
    ...evidenceOf(delegation.others),
    ...evidenceOf(delegation.notes),
    ...evidenceOf(valuesOf(delegation.disagreements)),
  ];
}

/** Every piece of evidence for a person's names, posts and disagreements. */
export function evidenceOfPerson(person: Person): readonly Evidence[] {
  return [
    ...person.evidence,
    ...evidenceOf(person.otherNames),
    ...evidenceOf(person.posts),
    ...evidenceOf(valuesOf(person.disagreements)),
  ];
}

/** Every piece of evidence for an organisation's names, history and disagreements. */
export function evidenceOfOrganization(organization: Organization): readonly Evidence[] {
  return [
    ...organization.evidence,
    ...evidenceOf(organization.history),
    ...evidenceOf(valuesOf(organization.disagreements)),
  ];
}

function evidenceOf(parts: readonly WithEvidence[]): readonly Evidence[] {
  return parts.flatMap((part) => part.evidence);
}

function valuesOf(disagreements: readonly Disagreement[]): readonly WithEvidence[] {
  return disagreements.flatMap((disagreement) => disagreement.values);
}
