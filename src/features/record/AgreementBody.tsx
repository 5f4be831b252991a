import type { ReactNode } from 'react';

import { evidenceOfRecord } from '@/domain/model/evidence';
import type { AgreementRecord } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { absenceOf } from '@/domain/sources/absence';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { AgreementFacts } from './parts/AgreementFacts';
import { Lede } from './parts/Lede';
import { MarkedLine } from './parts/MarkedLine';
import { Marks } from './parts/Marks';
import { Part } from './parts/Part';
import { Parties } from './parts/Parties';
import { RecordTail } from './parts/RecordTail';
import { TitleBasisLines } from './parts/TitleBasisLines';

interface AgreementBodyProps {
  readonly agreement: AgreementRecord;
  readonly sides: readonly AreaCode[];
}

/** An agreement: what it is called, who agreed, the facts of the act, what it is for. */
export function AgreementBody({ agreement, sides }: AgreementBodyProps): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const absence = absenceOf(evidenceOfRecord(agreement), index);
  return (
    <>
      <TitleBasisLines agreement={agreement} />
      <Lede text={agreement.summary} />
      <Parties agreement={agreement} sides={sides} absence={absence} />
      <AgreementFacts agreement={agreement} absence={absence} />
      {agreement.aims.length === 0 ? null : (
        <Part heading={m.record.aims}>
          <ol className="border-hair border-t">
            {agreement.aims.map((aim) => (
              <li key={aim.text.en} className="border-hair text-body border-b py-2">
                <MarkedLine marks={<Marks evidence={aim.evidence} />}>
                  <Localized text={aim.text} />
                </MarkedLine>
              </li>
            ))}
          </ol>
        </Part>
      )}
      <RecordTail record={agreement} sides={sides} />
    </>
  );
}
