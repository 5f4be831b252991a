import type { ReactNode } from 'react';

import type { Organization } from '@/domain/model/types';
import { type RelatedBody, relativesOf } from '@/domain/reading/organization-relatives';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { FactRow } from './FactRow';
import { ThingName } from './ThingName';
import { Why } from './Why';

const GROUPS = ['predecessors', 'successors', 'otherwise'] as const;

/** Rows for the bodies before and after this one, and those that one change concerned with it. */
export function OrganizationRelatives({ organization }: { organization: Organization }): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const relatives = relativesOf(index, organization);
  return GROUPS.filter((group) => relatives[group].length > 0).map((group) => (
    <FactRow key={group} label={m.record.organization[group]}>
      <ul>
        {relatives[group].map((body) => (
          <li key={body.organization.id} className="not-first:mt-1.5">
            <RelatedEntry body={body} />
          </li>
        ))}
      </ul>
    </FactRow>
  ));
}

function RelatedEntry({
  body: { organization, date, evidence },
}: {
  body: RelatedBody;
}): ReactNode {
  const { f } = useI18n();
  return (
    <>
      <ThingName thing={organization} />
      <Why>
        {date === undefined ? null : f.date(date, 'short')} <EvidenceMarks evidence={evidence} />
      </Why>
    </>
  );
}
