import type { ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { DisagreementMark } from '@/facts/DisagreementMark';
import { useReader } from '@/facts/reader-context';
import { recordTitle } from '@/facts/record-words';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { KindMark } from './KindMark';

interface RecordLineProps {
  readonly record: CommuniqueRecord;
  /** What it is to the open thing: a relation, a role. */
  readonly children?: ReactNode;
}

/** A record in a list: its mark, its title as a link, its date with what that rests on. */
export function RecordLine({ record, children }: RecordLineProps): ReactNode {
  const i18n = useI18n();
  const { index } = useReader();
  const title = recordTitle(record, index, i18n);
  return (
    <li className="border-hair grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5 border-b py-2 print:break-inside-avoid">
      <span className="pt-0.5">
        <KindMark record={record} />
      </span>
      <div className="min-w-0">
        <div className="tablet:flex tablet:justify-between tablet:gap-4">
          <p className="text-caption min-w-0">
            <ThingLink id={record.id} className="inline-block min-h-6 underline">
              <span lang={title.lang}>{title.text}</span>
            </ThingLink>
            <DisagreementMark thing={record} />
          </p>
          <p className="text-small text-ink2 tablet:max-w-44 tablet:flex-none tablet:text-right">
            {record.date === undefined
              ? i18n.m.facts.undated
              : i18n.f.dateWithBasis(record.date, record.dateBasis, 'short')}
          </p>
        </div>
        {children}
      </div>
    </li>
  );
}
