import type { ReactNode } from 'react';

import type { Delegation } from '@/domain/model/dataset';
import type { Organization, Person } from '@/domain/model/types';
import type { LocalizedText } from '@/domain/model/vocabulary';
import { Localized } from '@/facts/Localized';
import { Name } from '@/facts/names';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { DelegationLink } from './DelegationLink';
import { Slotted } from './Slotted';
import { ThingName } from './ThingName';

interface NamedEntryProps {
  readonly person?: Person | undefined;
  /** The body acted for; alone, the body itself is named. */
  readonly organization?: Organization | undefined;
  readonly role?: LocalizedText | undefined;
  readonly delegation?: Delegation | undefined;
}

/** Somebody as a record names them: name, role at that time, on whose behalf, in which delegation. */
export function NamedEntry({ person, organization, role, delegation }: NamedEntryProps): ReactNode {
  const { m } = useI18n();
  const named = person ?? organization;
  return (
    <>
      {named === undefined ? null : <ThingName thing={named} />}
      {role === undefined ? null : (
        <p className="text-caption">
          <Localized text={role} />
        </p>
      )}
      {person === undefined || organization === undefined ? null : (
        <p className="text-small text-ink2">
          <Slotted words={(body) => m.record.onBehalfOf({ body })}>
            <ThingLink id={organization.id}>
              <Name thing={organization} />
            </ThingLink>
          </Slotted>
        </p>
      )}
      {delegation === undefined ? null : <DelegationLink delegation={delegation} />}
    </>
  );
}
