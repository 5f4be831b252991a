import type { ReactNode } from 'react';

import type { Organization, Person } from '@/domain/model/types';
import { useFirstI18n } from '@/i18n/i18n-context';

import { Localized } from './Localized';
import { nativeNameOf } from './native-name';

/** A person's or body's name in the page's language, else the English one with its `lang`. */
export function Name({ thing }: { thing: Pick<Person | Organization, 'name'> }): ReactNode {
  return <Localized text={thing.name} />;
}

/** The attested name in the thing's own script, when it differs from what the page's language shows. */
export function NativeName({
  thing,
  className,
}: {
  thing: Pick<Person, 'name' | 'nameBasis'> & Partial<Pick<Organization, 'area'>>;
  className?: string;
}): ReactNode {
  const native = nativeNameOf(thing, useFirstI18n().language);
  if (native === undefined) return null;
  return (
    <span lang={native.lang} className={className}>
      {native.text}
    </span>
  );
}
