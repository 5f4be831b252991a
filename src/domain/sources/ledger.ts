import type { DatasetIndex } from '@/domain/index/dataset-index';
import { recordsMarked } from '@/domain/index/record-columns';
import { NOT_REPORTED_FIELDS } from '@/domain/model/closed-sets';
import type { Delegation } from '@/domain/model/dataset';
import { evidenceOfDelegation, evidenceOfRecord } from '@/domain/model/evidence';
import type { CommuniqueRecord, Evidence } from '@/domain/model/types';
import type { NotReportedField } from '@/domain/model/vocabulary';

import { type Absence, absenceOf } from './absence';
import type { CitingThings } from './citations';

type LedgerThing =
  | { readonly type: 'record'; readonly record: CommuniqueRecord }
  | { readonly type: 'delegation'; readonly delegation: Delegation };

interface LedgerEntry {
  readonly id: string;
  readonly thing: LedgerThing;
  readonly absence: Absence;
}

/** One field that was looked for in every source of these things and not found; never empty. */
export interface LedgerField {
  readonly field: NotReportedField;
  /** Records in their order, then delegations. */
  readonly entries: readonly LedgerEntry[];
}

/** What was looked for and not found, field by field in the order of the format; fields without entries are absent. */
export function ledgerOf(
  index: Pick<DatasetIndex, 'sourceById'>,
  { records, delegations }: Pick<CitingThings, 'records' | 'delegations'>,
): readonly LedgerField[] {
  const byField = new Map<NotReportedField, LedgerEntry[]>();
  const enter = (
    thing: LedgerThing,
    { id, notReported }: CommuniqueRecord | Delegation,
    evidenceIn: () => readonly Evidence[],
  ): void => {
    // Most things lack nothing: their evidence is not gathered.
    if (notReported.length === 0) return;
    const entry = { id, thing, absence: absenceOf(evidenceIn(), index) };
    for (const field of new Set(notReported)) {
      const entries = byField.get(field);
      if (entries) entries.push(entry);
      else byField.set(field, [entry]);
    }
  };
  for (const record of recordsMarked(records, ({ lacking }) => lacking())) {
    enter({ type: 'record', record }, record, () => evidenceOfRecord(record));
  }
  for (const delegation of delegations) {
    enter({ type: 'delegation', delegation }, delegation, () => evidenceOfDelegation(delegation));
  }
  return NOT_REPORTED_FIELDS.flatMap((field) => {
    const entries = byField.get(field);
    return entries === undefined ? [] : { field, entries };
  });
}
