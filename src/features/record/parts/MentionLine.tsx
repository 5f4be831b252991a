import type { ReactNode } from 'react';

import type { AreaCode } from '@/domain/model/types';
import type { PlacedMention } from '@/domain/reading/themes-around';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { recordTitle } from '@/facts/record-words';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { Marks } from './Marks';
import { MentionWords } from './MentionWords';

interface MentionLineProps {
  readonly placed: PlacedMention;
  readonly sides: readonly AreaCode[];
  readonly namesRecord: boolean;
}

/** One mention of a theme: basis, whose it is, on which record, where it says so. */
export function MentionLine({ placed, sides, namesRecord }: MentionLineProps): ReactNode {
  const { mention, record } = placed;
  const i18n = useI18n();
  const { index } = useReader();
  const title = recordTitle(record, index, i18n);
  const isOwnStatement = record.kind === 'statement' && record.personId === mention.speakerId;
  return (
    <li className="text-caption grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
      <div>
        <MentionWords mention={mention} sides={sides} withSpeaker={!(namesRecord && isOwnStatement)} />
        {namesRecord ? (
          <p className="text-small">
            <ThingLink id={record.id} className="underline">
              <span lang={title.lang}>{title.text}</span>
            </ThingLink>
          </p>
        ) : null}
        {mention.note === undefined ? null : (
          <p className="text-small text-ink2">
            <Localized text={mention.note} />
          </p>
        )}
      </div>
      <span className="max-w-28 text-right">
        {namesRecord ? (
          <EvidenceMarks
            evidence={mention.evidence.length > 0 ? mention.evidence : record.evidence}
          />
        ) : (
          <Marks evidence={mention.evidence} />
        )}
      </span>
    </li>
  );
}
