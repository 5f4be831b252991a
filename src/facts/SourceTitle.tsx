import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import { useFirstI18n } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

import { langOf } from './source-lang';

/** A source's title in its own language; one that nobody saw is said to be so, not invented. */
export function SourceTitle({ source }: { source: Source }): ReactNode {
  const { m } = useFirstI18n();
  if (source.title === undefined) {
    return <span className="absent">{m.facts.evidence.titleNotSeen}</span>;
  }
  return <span lang={langOf(source)}>{steadyText(source.title)}</span>;
}
