import type { ReactNode } from 'react';

import type { Organization } from '@/domain/model/types';
import { AreaTag } from '@/facts/AreaTag';
import { useI18n } from '@/i18n/i18n-context';

import { ThingName } from './ThingName';

interface PartyEntryProps {
  readonly organization: Organization;
  /** Its marks. */
  readonly children: ReactNode;
}

/** A party: name, attested form in its own script, what kind of body of which area. */
export function PartyEntry({ organization, children }: PartyEntryProps): ReactNode {
  const { m } = useI18n();
  return (
    <>
      <p>
        <ThingName thing={organization} className="text-h3 font-serif leading-6 font-medium" />
      </p>
      <p className="text-caption text-ink2 mt-0.5 flex flex-wrap items-center gap-x-2">
        {m.bodies[organization.classification]}
        <AreaTag area={organization.area} />
        {children}
      </p>
    </>
  );
}
