import type { ReactNode } from 'react';

import { evidenceOfRecord } from '@/domain/model/evidence';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { useI18n } from '@/i18n/i18n-context';

import { BelongingRecords } from './BelongingRecords';
import { Disagreements } from './Disagreements';
import { EvidenceList } from './EvidenceList';
import { FieldsFound } from './FieldsFound';
import { NoteList } from './NoteList';
import { RecordThemes } from './RecordThemes';
import { RelatedRecords } from './RelatedRecords';

interface RecordTailProps {
  readonly record: CommuniqueRecord;
  readonly sides: readonly AreaCode[];
}

/** What every record ends with, whatever its kind. */
export function RecordTail({ record, sides }: RecordTailProps): ReactNode {
  const { m } = useI18n();
  return (
    <>
      <RecordThemes record={record} sides={sides} />
      <Disagreements disagreements={record.disagreements} />
      <NoteList notes={record.notes} />
      {record.kind === 'event' ? (
        <BelongingRecords heading={m.record.belonging} eventId={record.id} />
      ) : null}
      <RelatedRecords record={record} />
      <EvidenceList evidence={evidenceOfRecord(record)} />
      <FieldsFound record={record} />
    </>
  );
}
