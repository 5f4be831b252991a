import type { ReactNode } from 'react';

import { useReader } from '@/facts/reader-context';

import { Part } from './Part';
import { RecordLine } from './RecordLine';
import { RecordLines } from './RecordLines';

interface BelongingRecordsProps {
  readonly heading: string;
  readonly eventId: string;
}

/** Records that belong to an event: its meetings, statements made there, agreements concluded there. */
export function BelongingRecords({ heading, eventId }: BelongingRecordsProps): ReactNode {
  const { index } = useReader();
  const records = index.belongingTo.get(eventId) ?? [];
  if (records.length === 0) return null;
  return (
    <Part heading={heading}>
      <RecordLines>
        {records.map((record) => (
          <RecordLine key={record.id} record={record} />
        ))}
      </RecordLines>
    </Part>
  );
}
