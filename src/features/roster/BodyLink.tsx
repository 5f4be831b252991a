import type { ReactNode } from 'react';

import type { Organization } from '@/domain/model/types';
import { AreaTag } from '@/facts/AreaTag';
import { Name } from '@/facts/names';
import { ThingLink } from '@/facts/ThingLink';

/** A body by its name, with its area; the roster says once which names are our translation. */
export function BodyLink({ organization }: { readonly organization: Organization }): ReactNode {
  return (
    <>
      <ThingLink id={organization.id} className="py-1.5">
        <Name thing={organization} />
      </ThingLink>{' '}
      <span className="font-sans">
        <AreaTag area={organization.area} />
      </span>
    </>
  );
}
