import type { ReactNode } from 'react';

import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { Part } from './Part';
import { Why } from './Why';

/** The delegations that travelled on a visit. */
export function DelegationLines({ eventId }: { eventId: string }): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const delegations = index.delegationsOf.get(eventId) ?? [];
  if (delegations.length === 0) return null;
  return (
    <Part heading={m.record.delegation.heading}>
      <ul className="border-hair border-t">
        {delegations.map((delegation) => (
          <li key={delegation.id} className="border-hair border-b py-2">
            <ThingLink
              id={delegation.id}
              className="text-body inline-block min-h-6 font-medium underline"
            >
              <Localized text={delegation.name} />
            </ThingLink>
            <Why>{m.record.delegation.named({ count: delegation.members.length })}</Why>
          </li>
        ))}
      </ul>
    </Part>
  );
}
