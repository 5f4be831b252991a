import type { ReactNode } from 'react';

import type { Thing } from '@/domain/index/dataset-index';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';

import { AgreementBody } from './AgreementBody';
import { DelegationBody } from './DelegationBody';
import { EventBody } from './EventBody';
import { OrganizationBody } from './OrganizationBody';
import { PersonBody } from './PersonBody';
import { SourceBody } from './SourceBody';
import { StatementBody } from './StatementBody';

interface ThingBodyProps {
  readonly thing: Thing;
  readonly sides: readonly AreaCode[];
}

/** The body that fits what is open. */
export function ThingBody({ thing, sides }: ThingBodyProps): ReactNode {
  switch (thing.type) {
    case 'record':
      return <RecordBody record={thing.record} sides={sides} />;
    case 'delegation':
      return <DelegationBody delegation={thing.delegation} />;
    case 'person':
      return <PersonBody person={thing.person} />;
    case 'organization':
      return <OrganizationBody organization={thing.organization} />;
    case 'source':
      return <SourceBody source={thing.source} />;
  }
}

interface RecordBodyProps {
  readonly record: CommuniqueRecord;
  readonly sides: readonly AreaCode[];
}

function RecordBody({ record, sides }: RecordBodyProps): ReactNode {
  switch (record.kind) {
    case 'agreement':
      return <AgreementBody agreement={record} sides={sides} />;
    case 'event':
      return <EventBody event={record} sides={sides} />;
    case 'statement':
      return <StatementBody statement={record} sides={sides} />;
  }
}
