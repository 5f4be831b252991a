import type { ReactNode } from 'react';

import type { Person } from '@/domain/model/types';
import { type Company, companyOf } from '@/domain/roster/company';
import { useReader } from '@/facts/reader-context';
import { type I18n, shownText, useI18n } from '@/i18n/i18n-context';

import { DelegationLink } from './DelegationLink';
import { Part } from './Part';
import { RecordLine } from './RecordLine';
import { SharedEntry } from './SharedEntry';

/** With whom a person is named on one occasion: how often, when, and on which. */
export function NamedTogether({ person }: { person: Person }): ReactNode {
  const { index } = useReader();
  const i18n = useI18n();
  const { m, f, language } = i18n;
  const nameOf = ({ name }: Person): string => shownText(name, language).text;
  const companies = companyOf(index, person.id, (a, b) => f.compare(nameOf(a), nameOf(b)));
  if (companies.length === 0) return null;
  return (
    <Part
      heading={m.record.person.together({ count: companies.length })}
      caption={m.record.person.togetherCaption}
    >
      <ul className="border-hair border-t">
        {companies.map((company) => (
          <SharedEntry
            key={company.person.id}
            thing={company.person}
            count={m.record.person.occasions({
              count: company.occasions.length,
              when: spanWords(company, i18n),
            })}
          >
            {company.occasions.map(({ record, delegations }) => (
              <RecordLine key={record.id} record={record}>
                {delegations.map((delegation) => (
                  <DelegationLink key={delegation.id} delegation={delegation} />
                ))}
              </RecordLine>
            ))}
          </SharedEntry>
        ))}
      </ul>
    </Part>
  );
}

function spanWords({ span }: Company, { m, f }: I18n): string {
  if (span === undefined) return m.facts.undated;
  const start = f.date(span.first, 'short');
  const end = f.date(span.last, 'short');
  return start === end ? start : m.record.person.period({ start, end });
}
