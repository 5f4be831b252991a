import type { ReactNode } from 'react';

import type { CommuniqueRecord, Evidence } from '@/domain/model/types';
import { useFirstI18n } from '@/i18n/i18n-context';

import { DisagreementMark } from './DisagreementMark';
import { EvidenceMarks } from './EvidenceMarks';
import { useReader } from './reader-context';
import { recordForm, recordTitle } from './record-words';
import { ThingLink } from './ThingLink';

interface RecordEntryProps {
  readonly record: CommuniqueRecord;
  /** What its marks show; absent: what holds for the record as a whole. */
  readonly evidence?: readonly Evidence[];
}

/** A record in a list of what a number counts: what, when, and where it says so. */
export function RecordEntry({ record, evidence = record.evidence }: RecordEntryProps): ReactNode {
  const i18n = useFirstI18n();
  const { index } = useReader();
  const title = recordTitle(record, index, i18n);
  return (
    <>
      <ThingLink id={record.id} className="text-body inline-block min-h-6 font-medium">
        <span lang={title.lang}>{title.text}</span>
      </ThingLink>
      <DisagreementMark thing={record} />
      <p className="text-small text-ink2 flex flex-wrap items-center gap-x-3">
        <span>{recordForm(record, i18n)}</span>
        <span>
          {record.date === undefined
            ? i18n.m.facts.undated
            : i18n.f.dateWithBasis(record.date, record.dateBasis, 'short')}
        </span>
        <EvidenceMarks evidence={evidence} />
      </p>
    </>
  );
}
