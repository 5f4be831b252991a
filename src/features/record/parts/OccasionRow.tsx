import type { ReactNode } from 'react';

import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { ThingLink } from '@/facts/ThingLink';

import { FactRow } from './FactRow';

interface OccasionRowProps {
  readonly label: string;
  readonly eventId: string | undefined;
}

/** The event that the open thing belongs to. */
export function OccasionRow({ label, eventId }: OccasionRowProps): ReactNode {
  const { index } = useReader();
  const event = eventId === undefined ? undefined : index.recordById.get(eventId);
  if (event?.kind !== 'event') return null;
  return (
    <FactRow label={label} evidence={[]}>
      <ThingLink id={event.id} className="inline-block min-h-6 underline">
        <Localized text={event.name} />
      </ThingLink>
    </FactRow>
  );
}
