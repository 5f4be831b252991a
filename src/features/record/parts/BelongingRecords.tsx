import type { ReactNode } from 'react';

import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { Part } from './Part';
import { RecordLine } from './RecordLine';
import { RecordLines } from './RecordLines';

/** Records that belong to an event: its meetings, statements made there, agreements concluded there. */
export function BelongingRecords({ eventId }: { eventId: string }): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const records = index.belongingTo.get(eventId) ?? [];
  if (records.length === 0) return null;
  return (
    <Part heading={m.record.belonging}>
      <RecordLines>
        {records.map((record) => (
          <RecordLine key={record.id} record={record} />
        ))}
      </RecordLines>
    </Part>
  );
}
