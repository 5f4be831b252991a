import type { ReactNode } from 'react';

import type { Disagreement } from '@/domain/model/types';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Localized } from '@/facts/Localized';
import { ReadingValue } from '@/facts/ReadingValue';
import { useI18n } from '@/i18n/i18n-context';

import { MarkedLine } from './MarkedLine';
import { Why } from './Why';

/** What the sources give differently: every value with its marks, the one used here, and why. */
export function DisagreementNote({ disagreement }: { disagreement: Disagreement }): ReactNode {
  const { m } = useI18n();
  const preferred =
    disagreement.preferred === undefined ? undefined : disagreement.values[disagreement.preferred];
  return (
    <section className="border-ink mt-8 border-y-[3px] border-double py-3.5 print:break-inside-avoid">
      <h3 className="text-body font-semibold">
        <span aria-hidden="true" className="text-aside mr-2 font-serif">
          ≠
        </span>
        {m.record.disagreement}
      </h3>
      <p className="text-caption text-ink2 mt-1">
        <Localized text={disagreement.label} />
      </p>
      <ul className="mt-2">
        {disagreement.values.map((value) => (
          <li
            key={typeof value.value === 'string' ? value.value : value.value.en}
            className="border-hair border-t py-1.5"
          >
            <MarkedLine
              marks={
                value.evidence.length === 0 ? (
                  <span className="text-small text-ink2">{m.sources.differ.noEvidence}</span>
                ) : (
                  <EvidenceMarks evidence={value.evidence} />
                )
              }
            >
              <p className={value === preferred ? 'text-body font-semibold' : 'text-body'}>
                <ReadingValue reading={value} />
              </p>
              {value === preferred ? <Why>{m.sources.differ.preferred}</Why> : null}
            </MarkedLine>
          </li>
        ))}
      </ul>
      <p className="text-caption border-hair border-t pt-2 text-pretty">
        {preferred === undefined ? (
          <span className="block font-medium">{m.sources.differ.noPreference}</span>
        ) : null}
        <Localized text={disagreement.reason} />
      </p>
    </section>
  );
}
