import type { ReactNode } from 'react';

import type { Organization } from '@/domain/model/types';
import { AreaTag } from '@/facts/AreaTag';
import { Name } from '@/facts/names';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

/** A body by its name, marked where the name is our translation, with its area. */
export function BodyLink({ organization }: { readonly organization: Organization }): ReactNode {
  const { language, m } = useI18n();
  return (
    <>
      <ThingLink id={organization.id} className="py-1.5">
        <Name thing={organization} />
      </ThingLink>
      {organization.nameBasis[language] === 'translated' ? (
        <span className="text-small text-ink3"> ({m.facts.ourTranslation})</span>
      ) : null}{' '}
      <span className="font-sans">
        <AreaTag area={organization.area} />
      </span>
    </>
  );
}
