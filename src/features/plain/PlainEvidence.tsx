import { Fragment, type ReactNode } from 'react';

import type { Evidence } from '@/domain/model/types';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

/** Marks such as "S9 ¶3", each once, as links to the list of sources further down. */
export function PlainEvidence({ evidence }: { evidence: readonly Evidence[] }): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const marks = new Map<string, string>();
  for (const { sourceId, part, paragraph } of evidence) {
    const source = index.sourceById.get(sourceId);
    if (source === undefined) continue;
    const words = [
      m.facts.evidence.source({ number: source.number }),
      ...(part === 'headline' ? [m.facts.evidence.headline] : []),
      ...(paragraph === undefined ? [] : [m.facts.evidence.paragraph({ paragraph })]),
    ];
    marks.set(words.join(' '), sourceId);
  }
  return [...marks].map(([words, sourceId]) => (
    <Fragment key={words}>
      {' '}
      <a href={`#${sourceId}`}>{words}</a>
    </Fragment>
  ));
}
