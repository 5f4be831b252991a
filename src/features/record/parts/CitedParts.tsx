import type { ReactNode } from 'react';

import type { SourceId } from '@/domain/model/vocabulary';
import { citedParts } from '@/domain/sources/cited-parts';
import type { DisagreementOn } from '@/domain/sources/disagreements';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { useI18n } from '@/i18n/i18n-context';

interface CitedPartsProps {
  readonly thing: DisagreementOn['thing'];
  readonly sourceId: SourceId;
}

/** What in a thing rests on the source, with the passages. */
export function CitedParts({ thing, sourceId }: CitedPartsProps): ReactNode {
  const { m } = useI18n();
  return (
    <p className="text-small text-ink2 flex flex-wrap gap-x-4">
      {citedParts(thing, sourceId).map(({ part, evidence }) => (
        <span key={part} className="inline-flex flex-wrap items-center gap-x-1.5">
          {m.record.source.part[part]}
          <EvidenceMarks evidence={evidence} />
        </span>
      ))}
    </p>
  );
}
