import type { ReactNode } from 'react';

import type { Appearance } from '@/domain/roster/appearances';
import { Localized } from '@/facts/Localized';
import { Name } from '@/facts/names';
import { useReader } from '@/facts/reader-context';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { DelegationLink } from './DelegationLink';
import { RecordLine } from './RecordLine';
import { Slotted } from './Slotted';
import { Why } from './Why';

/** A person on one record: in which role, for whom, in which delegation. */
export function AppearanceLine({ appearance }: { appearance: Appearance }): ReactNode {
  const { record, role, onBehalfOfId, delegation } = appearance;
  const { index } = useReader();
  const { m } = useI18n();
  const body = onBehalfOfId && index.organizationById.get(onBehalfOfId);
  return (
    <RecordLine record={record}>
      {role === undefined ? null : (
        <p className="text-caption">
          <Localized text={role} />
        </p>
      )}
      {body ? (
        <Why>
          <Slotted words={(name) => m.record.onBehalfOf({ body: name })}>
            <ThingLink id={body.id}>
              <Name thing={body} />
            </ThingLink>
          </Slotted>
        </Why>
      ) : null}
      {delegation === undefined ? null : <DelegationLink delegation={delegation} />}
    </RecordLine>
  );
}
