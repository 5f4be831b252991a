import type { ReactNode } from 'react';

import type { Organization, Person } from '@/domain/model/types';
import { Name, NativeName } from '@/facts/names';
import { ThingLink } from '@/facts/ThingLink';
import { classNames } from '@/ui/class-names';

interface ThingNameProps {
  readonly thing: Person | Organization;
  readonly className?: string;
}

/** A person's or body's name as a link, with the attested form in its own script on a line below. */
export function ThingName({ thing, className = 'font-medium' }: ThingNameProps): ReactNode {
  return (
    <>
      <ThingLink id={thing.id} className={classNames('inline-block min-h-6', className)}>
        <Name thing={thing} />
      </ThingLink>
      <NativeName thing={thing} className="text-caption text-ink2 block" />
    </>
  );
}
