import type { ReactNode } from 'react';

import type { AgreementRecord } from '@/domain/model/types';
import type { Absence } from '@/domain/sources/absence';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';

import { AgreementPeopleRows } from './AgreementPeopleRows';
import { DateRow } from './DateRow';
import { FactRow } from './FactRow';
import { FactRows } from './FactRows';
import { MissingRow } from './MissingRow';
import { OccasionRow } from './OccasionRow';
import { PlaceRows } from './PlaceRows';

interface AgreementFactsProps {
  readonly agreement: AgreementRecord;
  readonly absence: Absence;
}

/** The facts of the act, a row each; what was looked for and not found keeps its row. */
export function AgreementFacts({ agreement, absence }: AgreementFactsProps): ReactNode {
  const { m, f } = useI18n();
  const { inForce, term, languages, documentCount } = agreement;
  const missing = { notReported: agreement.notReported, absence };
  return (
    <FactRows>
      <FactRow label={m.record.fact.form} evidence={[]}>
        {m.facts.agreementClassification[agreement.classification]}
      </FactRow>
      <MissingRow field="document_title" {...missing} />
      <FactRow label={m.record.fact.act} evidence={[]}>
        {m.record.act[agreement.act]}
      </FactRow>
      <DateRow record={agreement} absence={absence} />
      <PlaceRows record={agreement} absence={absence} />
      <AgreementPeopleRows agreement={agreement} absence={absence} />
      {inForce === undefined ? (
        <MissingRow field="in_force" {...missing} />
      ) : (
        <FactRow label={m.sources.field.in_force} evidence={[]}>
          {f.dateWithBasis(inForce, undefined)}
        </FactRow>
      )}
      {term === undefined ? (
        <MissingRow field="term" {...missing} />
      ) : (
        <FactRow label={m.sources.field.term} evidence={[]}>
          <Localized text={term} />
        </FactRow>
      )}
      {languages.length === 0 ? (
        <MissingRow field="languages" {...missing} />
      ) : (
        <FactRow label={m.sources.field.languages} evidence={[]}>
          {f.list(languages.map((tag) => f.languageName(tag)))}
        </FactRow>
      )}
      {documentCount === undefined ? null : (
        <FactRow label={m.record.fact.documents} evidence={[]}>
          {f.number(documentCount)}
        </FactRow>
      )}
      <OccasionRow label={m.record.fact.occasion} eventId={agreement.eventId} />
    </FactRows>
  );
}
