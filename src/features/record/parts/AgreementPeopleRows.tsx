import type { ReactNode } from 'react';

import type { AgreementRecord } from '@/domain/model/types';
import type { Absence } from '@/domain/sources/absence';
import { sidePlaces } from '@/facts/order-sides';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { FactRow } from './FactRow';
import { MissingRow } from './MissingRow';
import { NamedEntry } from './NamedEntry';

interface AgreementPeopleRowsProps {
  readonly agreement: AgreementRecord;
  readonly absence: Absence;
}

/** Who did what with the document, by side in the page's order: "signatory" only of those reported to have signed. */
export function AgreementPeopleRows({ agreement, absence }: AgreementPeopleRowsProps): ReactNode {
  const { index } = useReader();
  const i18n = useI18n();
  const { m } = i18n;
  const placeOf = sidePlaces(index, i18n);
  const people = agreement.people
    .map((item) => ({
      item,
      organization: item.organizationId && index.organizationById.get(item.organizationId),
    }))
    .toSorted((a, b) => placeOf(a.organization?.area) - placeOf(b.organization?.area));
  const missing = { notReported: agreement.notReported, absence };
  return (
    <>
      {people.map(({ item, organization }) => (
        <FactRow
          key={`${item.personId} ${item.organizationId ?? ''} ${item.capacity}`}
          label={m.record.agreementCapacity[item.capacity]}
          evidence={item.evidence}
        >
          <NamedEntry
            person={index.personById.get(item.personId)}
            organization={organization}
            role={item.role}
          />
        </FactRow>
      ))}
      <MissingRow field="signatories" {...missing} />
      <MissingRow field="people" {...missing} />
    </>
  );
}
