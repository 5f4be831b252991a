import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';

import { Part } from './Part';

/** What each paragraph says, in our words; a paragraph is a place that a link can name. */
export function SourceParagraphs({ source }: { source: Source }): ReactNode {
  const { m } = useI18n();
  if (source.paragraphs.length === 0) return null;
  return (
    <Part heading={m.record.source.paragraphs} caption={m.record.source.paragraphsCaption}>
      <ol className="border-hair border-t">
        {source.paragraphs.map(({ n, summary }) => (
          <li
            key={n}
            id={`${source.id}-p${n}`}
            className="border-hair text-body target:bg-tint grid scroll-mt-20 grid-cols-[2.75rem_minmax(0,1fr)] border-b py-2"
          >
            <span className="text-aside font-serif font-medium">
              {m.facts.evidence.paragraph({ paragraph: n })}
            </span>
            <Localized text={summary} />
          </li>
        ))}
      </ol>
    </Part>
  );
}
