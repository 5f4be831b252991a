import type { ReactNode } from 'react';

import type { Confidence } from '@/domain/model/vocabulary';
import { correctionHref } from '@/domain/reading/correction-href';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { FactRow } from './FactRow';
import { FactRows } from './FactRows';
import { Part } from './Part';

interface ReferenceProps {
  readonly id: string;
  /** The number by which it is named on the telephone, if it has one of its own. */
  readonly number: string | undefined;
  readonly confidence?: Confidence | undefined;
  readonly shareHref: string | undefined;
}

/** How to cite and correct what is shown: stable id, version of the data, where to write. */
export function Reference({ id, number, confidence, shareHref }: ReferenceProps): ReactNode {
  const { dataset } = useReader().index;
  const { m, f } = useI18n();
  const href = correctionHref(dataset.contact, {
    subject: m.record.reference.subject({ id }),
    body: m.record.reference.body({ id, version: dataset.version, address: shareHref }),
  });
  return (
    <Part heading={m.record.reference.heading}>
      <FactRows>
        {confidence === undefined ? null : (
          <FactRow label={m.record.reference.confidence}>
            {m.record.reference.confidenceWords[confidence]}
          </FactRow>
        )}
        {number === undefined ? null : (
          <FactRow label={m.record.reference.number}>
            <span className="text-name select-all">{number}</span>
            <p className="text-small text-ink2">
              {m.record.reference.spoken({
                groups: number.split('-').map((group) => Array.from(group, Number)),
              })}
            </p>
            <p className="text-small text-ink2">{m.record.reference.numberUse}</p>
          </FactRow>
        )}
        <FactRow label={m.record.reference.id}>
          <span className="select-all">{id}</span>
        </FactRow>
        <FactRow label={m.record.reference.dataset}>
          <Localized text={dataset.title} />
          <p className="text-small text-ink2">
            {m.record.reference.version({ version: dataset.version, asOf: f.date(dataset.asOf) })}
          </p>
        </FactRow>
        <FactRow label={m.record.reference.correction}>
          {href === undefined ? (
            m.record.reference.howToCorrect({ id })
          ) : (
            <a href={href} rel="noopener noreferrer" className="inline-block min-h-6 underline">
              {m.record.reference.send}
            </a>
          )}
        </FactRow>
      </FactRows>
    </Part>
  );
}
