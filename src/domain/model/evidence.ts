import type { Delegation } from './dataset';
import type { CommuniqueRecord, Disagreement, Evidence, Organization, Person } from './types';

interface WithEvidence {
  readonly evidence: readonly Evidence[];
}

/** Every piece of evidence that stands anywhere in a record, its own first; repeats kept. */
export function evidenceOfRecord(record: CommuniqueRecord): readonly Evidence[] {
  const found: Evidence[] = [];
  visitEvidence(record, (evidence) => found.push(evidence));
  return found;
}

/** Goes through the same evidence in the same order without making a list of it. */
export function visitEvidence(record: CommuniqueRecord, visit: (evidence: Evidence) => void): void {
  const visitAll = (parts: readonly WithEvidence[]): void => {
    for (const { evidence } of parts) for (const item of evidence) visit(item);
  };
  for (const item of record.evidence) visit(item);
  visitAll(record.themes);
  visitAll(record.related);
  visitAll(record.notes);
  for (const { values } of record.disagreements) visitAll(values);
  if (record.kind === 'agreement') {
    visitAll(record.parties);
    visitAll(record.people);
    visitAll(record.aims);
  }
  if (record.kind === 'event') visitAll(record.participants);
  if (record.kind !== 'statement') {
    visitAll(record.places);
    visitAll(record.others);
  }
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
