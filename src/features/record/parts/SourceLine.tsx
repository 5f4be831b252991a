import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import { publisherWords } from '@/facts/publisher-words';
import { useI18n } from '@/i18n/i18n-context';

import { Why } from './Why';

/** Publisher, date, language and how much was read, on one line. */
export function SourceLine({ source }: { source: Source }): ReactNode {
  const i18n = useI18n();
  const { m, f } = i18n;
  return (
    <Why>
      {m.record.source.line({
        publisher: publisherWords(source, i18n),
        published: source.published && f.date(source.published, 'short'),
        language: source.lang === 'und' ? undefined : f.languageName(source.lang),
        read: m.sources.readHow[source.read],
      })}
    </Why>
  );
}
