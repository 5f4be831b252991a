import type { CommuniqueRecord } from '../model/types';

/** An organisation or a person named on a record, as the record names them. */
export interface Named {
  readonly organizationId?: string | undefined;
  readonly personId?: string | undefined;
}

/** Everybody that a record itself names, in the record's order; delegates belong to the visit's delegation. */
export function namedOn(record: CommuniqueRecord): readonly Named[] {
  const named: Named[] = [];
  visitNamed(record, (item) => named.push(item));
  return named;
}

/** Goes through the same in the same order without making a list of it. */
export function visitNamed(record: CommuniqueRecord, visit: (named: Named) => void): void {
  switch (record.kind) {
    case 'agreement':
      for (const party of record.parties) visit(party);
      for (const person of record.people) visit(person);
      break;
    case 'event':
      for (const participant of record.participants) visit(participant);
      break;
    case 'statement':
      visit(record);
      break;
  }
}
