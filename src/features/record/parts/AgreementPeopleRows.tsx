import type { ReactNode } from 'react';

import type { AgreementRecord } from '@/domain/model/types';
import type { Absence } from '@/domain/sources/absence';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { FactRow } from './FactRow';
import { MissingRow } from './MissingRow';
import { NamedEntry } from './NamedEntry';

interface AgreementPeopleRowsProps {
  readonly agreement: AgreementRecord;
  readonly absence: Absence;
}

/** Who did what with the document: "signatory" only of those reported to have signed. */
export function AgreementPeopleRows({ agreement, absence }: AgreementPeopleRowsProps): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const missing = { notReported: agreement.notReported, absence };
  return (
    <>
      {agreement.people.map((item) => (
        <FactRow
          key={`${item.personId} ${item.organizationId ?? ''} ${item.capacity}`}
          label={m.record.agreementCapacity[item.capacity]}
          evidence={item.evidence}
        >
          <NamedEntry
            person={index.personById.get(item.personId)}
            organization={item.organizationId && index.organizationById.get(item.organizationId)}
            role={item.role}
          />
        </FactRow>
      ))}
      <MissingRow field="signatories" {...missing} />
      <MissingRow field="people" {...missing} />
    </>
  );
}
