import type { ReactNode } from 'react';

import type { Delegation } from '@/domain/model/dataset';
import { Localized } from '@/facts/Localized';
import { ThingLink } from '@/facts/ThingLink';

import { Why } from './Why';

/** The delegation that somebody was there with. */
export function DelegationLink({ delegation }: { delegation: Delegation }): ReactNode {
  return (
    <Why>
      <ThingLink id={delegation.id} className="inline-block min-h-6 underline">
        <Localized text={delegation.name} />
      </ThingLink>
    </Why>
  );
}
