import type { ReactNode } from 'react';

import type { Evidence } from '@/domain/model/types';
import type { LocalizedText, OrganizationId, PersonId } from '@/domain/model/vocabulary';
import { Localized } from '@/facts/Localized';
import { Name, NativeName } from '@/facts/names';
import { useReader } from '@/facts/reader-context';
import { shownText, useI18n } from '@/i18n/i18n-context';

import { Aside } from './Aside';
import { PlainEvidence } from './PlainEvidence';

interface PlainPersonProps {
  readonly personId?: PersonId | undefined;
  /** The body acted for; alone, the body itself is named. */
  readonly organizationId?: OrganizationId | undefined;
  readonly role?: LocalizedText | undefined;
  readonly evidence: readonly Evidence[];
}

/** Somebody as a record names them: name, role at that time, on whose behalf, with the evidence. */
export function PlainPerson({
  personId,
  organizationId,
  role,
  evidence,
}: PlainPersonProps): ReactNode {
  const { index } = useReader();
  const { m, language } = useI18n();
  const person = personId && index.personById.get(personId);
  const organization = organizationId && index.organizationById.get(organizationId);
  const named = person ?? organization;
  return (
    <dd>
      {named === undefined ? null : (
        <a href={`#${named.id}`}>
          <Name thing={named} />
        </a>
      )}
      {named === undefined ? null : (
        <Aside>
          <NativeName thing={named} />
        </Aside>
      )}
      {role === undefined ? null : (
        <Aside>
          <Localized text={role} />
        </Aside>
      )}
      {person === undefined || organization === undefined ? null : (
        <Aside>{m.record.onBehalfOf({ body: shownText(organization.name, language).text })}</Aside>
      )}
      <PlainEvidence evidence={evidence} />
    </dd>
  );
}
