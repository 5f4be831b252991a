import type { ReactNode } from 'react';

import { recordsWith } from '@/domain/index/dataset-index';
import { evidenceOfOrganization } from '@/domain/model/evidence';
import type { Organization } from '@/domain/model/types';
import { peopleOfOrganization } from '@/domain/reading/organization-people';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { Disagreements } from './parts/Disagreements';
import { EvidenceList } from './parts/EvidenceList';
import { NativeTitle } from './parts/NativeTitle';
import { OrganizationFacts } from './parts/OrganizationFacts';
import { OrganizationHistory } from './parts/OrganizationHistory';
import { OrganizationPartners } from './parts/OrganizationPartners';
import { OrganizationPeople } from './parts/OrganizationPeople';
import { Part } from './parts/Part';
import { RecordLine } from './parts/RecordLine';
import { RecordLines } from './parts/RecordLines';
import { ShowOnPage } from './parts/ShowOnPage';

/** An organisation: names, what it is, its history, its records and people in time order. */
export function OrganizationBody({ organization }: { organization: Organization }): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const records = recordsWith(index, 'org', organization.id);
  return (
    <>
      <NativeTitle thing={organization} />
      <OrganizationFacts organization={organization} />
      <OrganizationHistory history={organization.history} />
      <Disagreements disagreements={organization.disagreements} />
      {records.length === 0 ? null : (
        <Part heading={m.record.organization.records({ count: records.length })}>
          <RecordLines>
            {records.map((record) => (
              <RecordLine key={record.id} record={record} />
            ))}
          </RecordLines>
          <ShowOnPage facet="org" value={organization.id} />
        </Part>
      )}
      <OrganizationPartners organization={organization} />
      <OrganizationPeople people={peopleOfOrganization(index, organization.id)} />
      <EvidenceList evidence={evidenceOfOrganization(organization)} />
    </>
  );
}
