import type { ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { DisagreementMark } from '@/facts/DisagreementMark';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { useReader } from '@/facts/reader-context';
import { recordTitle } from '@/facts/record-words';
import { useFirstI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';
import { InPageLink } from '@/ui/InPageLink';

import { BodyNames } from './BodyNames';

interface RecordLineProps {
  readonly record: CommuniqueRecord;
  /** Lets the focus find the line after a capsule has opened. */
  readonly markKey?: string;
  readonly isOpen?: boolean;
  readonly children?: ReactNode;
}

/** A record's title as a link to its sheet, the bodies it names, and its evidence at the far end. */
export function RecordLine({
  record,
  markKey,
  isOpen = false,
  children,
}: RecordLineProps): ReactNode {
  const i18n = useFirstI18n();
  const { index, hrefOf, open } = useReader();
  const title = recordTitle(record, index, i18n);
  return (
    <div className="tablet:flex-row flex flex-col items-start gap-x-4">
      <div className="tablet:flex-1 min-w-0">
        <InPageLink
          href={hrefOf(record.id)}
          onFollow={() => open(record.id)}
          lang={title.lang}
          data-key={markKey}
          aria-current={isOpen ? 'true' : undefined}
          className={classNames(
            'text-body decoration-rule hover:decoration-ink font-semibold underline-offset-3 hover:underline',
            isOpen && 'underline',
          )}
        >
          {title.text}
        </InPageLink>
        <DisagreementMark thing={record} />
        <BodyNames record={record} className="text-caption text-ink2" />
        {children}
      </div>
      <EvidenceMarks
        evidence={record.evidence}
        className="tablet:max-w-32 tablet:text-right flex-none"
      />
    </div>
  );
}
