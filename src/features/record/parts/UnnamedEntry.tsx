import type { ReactNode } from 'react';

import type { UnnamedOthers } from '@/domain/model/types';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';

import { Why } from './Why';

/** People or bodies that a source describes without naming them; its number only where it gives one. */
export function UnnamedEntry({ others }: { others: UnnamedOthers }): ReactNode {
  const { m, f } = useI18n();
  return (
    <>
      <p className="absent text-aside">
        <Localized text={others.description} />
      </p>
      {others.count === undefined ? null : (
        <Why>{m.record.countGiven({ count: f.number(others.count) })}</Why>
      )}
    </>
  );
}
