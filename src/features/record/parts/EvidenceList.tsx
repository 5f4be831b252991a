import type { ReactNode } from 'react';

import type { Evidence } from '@/domain/model/types';
import { citedSources } from '@/domain/reading/cited-sources';
import { useReader } from '@/facts/reader-context';
import { SourceTitle } from '@/facts/SourceTitle';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { Part } from './Part';
import { PassageList } from './PassageList';
import { SourceAddressLine } from './SourceAddressLine';
import { SourceLine } from './SourceLine';
import { useWholeEvidence } from './whole-evidence';
import { Why } from './Why';

/** Every source that anything in the open thing cites, with how much of it was read and where it is. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const { listId, evidence: whole } = useWholeEvidence();
  const cited = citedSources(evidence, index);
  const captionOf = (count: number, isWhole: boolean): string | undefined => {
    if (count === 0) return m.record.evidence.none;
    return isWhole ? m.record.evidence.caption : undefined;
  };
  return (
    <Part
      heading={m.record.evidence.heading({ count: cited.length })}
      headingId={listId}
      caption={captionOf(cited.length, whole.length > 0)}
    >
      <ol className="border-hair border-t">
        {cited.map(({ source, passages }) => (
          <li
            key={source.id}
            className="border-hair grid grid-cols-[3.25rem_minmax(0,1fr)] border-b py-2.5 print:break-inside-avoid"
          >
            <span className="text-aside font-serif font-medium">
              {m.facts.evidence.source({ number: source.number })}
            </span>
            <div>
              <p className="text-caption">
                <ThingLink id={source.id} className="inline-block min-h-6 underline">
                  <SourceTitle source={source} />
                </ThingLink>
              </p>
              {source.titleBasis === 'rebuilt' ? (
                <Why>{m.record.source.titleBasis.rebuilt}</Why>
              ) : null}
              <SourceLine source={source} />
              <p className="text-small">
                <SourceAddressLine source={source} />
              </p>
              <PassageList source={source} passages={passages} />
            </div>
          </li>
        ))}
      </ol>
    </Part>
  );
}
