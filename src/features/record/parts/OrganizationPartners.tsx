import type { ReactNode } from 'react';

import type { Organization } from '@/domain/model/types';
import { partnersOf } from '@/domain/reading/organization-relatives';
import { useReader } from '@/facts/reader-context';
import { shownText, useI18n } from '@/i18n/i18n-context';

import { Part } from './Part';
import { RecordLine } from './RecordLine';
import { SharedEntry } from './SharedEntry';

/** Other parties to the agreements of a body, each with those agreements. */
export function OrganizationPartners({ organization }: { organization: Organization }): ReactNode {
  const { index } = useReader();
  const { m, f, language } = useI18n();
  const nameOf = ({ name }: Organization): string => shownText(name, language).text;
  const partners = partnersOf(index, organization.id, (a, b) => f.compare(nameOf(a), nameOf(b)));
  if (partners.length === 0) return null;
  return (
    <Part
      heading={m.record.organization.partners({ count: partners.length })}
      caption={m.record.organization.partnersCaption}
    >
      <ul className="border-hair border-t">
        {partners.map(({ organization: partner, agreements }) => (
          <SharedEntry
            key={partner.id}
            thing={partner}
            count={m.record.organization.agreements({ count: agreements.length })}
          >
            {agreements.map((agreement) => (
              <RecordLine key={agreement.id} record={agreement} />
            ))}
          </SharedEntry>
        ))}
      </ul>
    </Part>
  );
}
