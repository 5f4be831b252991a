import type { ReactNode } from 'react';

import type { Organization, Person } from '@/domain/model/types';
import { NativeName } from '@/facts/names';
import { isOurTranslation } from '@/facts/translated-names';
import { useI18n } from '@/i18n/i18n-context';

import { Why } from './Why';

/** Under the title: the attested form in its own script; whether the shown one is our translation. */
export function NativeTitle({ thing }: { thing: Organization | Person }): ReactNode {
  const { m, language } = useI18n();
  return (
    <>
      <NativeName thing={thing} className="text-aside text-ink2 mt-1 block" />
      {isOurTranslation(thing, language) ? <Why>{m.record.nameOurTranslation}</Why> : null}
    </>
  );
}
