import type { ReactNode } from 'react';

import type { Delegation } from '@/domain/model/dataset';
import { evidenceOfDelegation } from '@/domain/model/evidence';
import { rosterOf } from '@/domain/roster/delegation-roster';
import { absenceOf } from '@/domain/sources/absence';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { BelongingRecords } from './parts/BelongingRecords';
import { DelegationMembers } from './parts/DelegationMembers';
import { Disagreements } from './parts/Disagreements';
import { EvidenceList } from './parts/EvidenceList';
import { FactRow } from './parts/FactRow';
import { FactRows } from './parts/FactRows';
import { MissingRow } from './parts/MissingRow';
import { NoteList } from './parts/NoteList';
import { OccasionRow } from './parts/OccasionRow';
import { VisitDateRow } from './parts/VisitDateRow';

/** A delegation: its visit, its members as the source orders them, what happened on the visit. */
export function DelegationBody({ delegation }: { delegation: Delegation }): ReactNode {
  const { index } = useReader();
  const { m, f } = useI18n();
  const absence = absenceOf(evidenceOfDelegation(delegation), index);
  const fields = new Set(delegation.notReported);
  return (
    <>
      <div className="mt-6">
        <FactRows>
          <FactRow label={m.record.delegation.from} evidence={[]}>
            {f.area(delegation.fromArea)}
          </FactRow>
          {delegation.toArea === undefined ? null : (
            <FactRow label={m.record.delegation.to} evidence={[]}>
              {f.area(delegation.toArea)}
            </FactRow>
          )}
          <OccasionRow label={m.record.delegation.visit} eventId={delegation.eventId} />
          <VisitDateRow eventId={delegation.eventId} />
          {[...fields].map((field) => (
            <MissingRow
              key={field}
              field={field}
              notReported={delegation.notReported}
              absence={absence}
            />
          ))}
        </FactRows>
      </div>
      <DelegationMembers roster={rosterOf(index, delegation)} />
      <Disagreements disagreements={delegation.disagreements} />
      <NoteList notes={delegation.notes} />
      <BelongingRecords heading={m.record.delegation.records} eventId={delegation.eventId} />
      <EvidenceList evidence={evidenceOfDelegation(delegation)} />
    </>
  );
}
