import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';

import { SourceHead } from './SourceHead';
import { SourcePart } from './SourcePart';

/** A source that was read whole, paragraph by paragraph in our own words. */
export function WholeSource({ source }: { readonly source: Source }): ReactNode {
  const { m } = useI18n();
  return (
    <SourcePart
      title={m.sources.whole.title({ number: source.number })}
      caption={m.sources.whole.caption}
    >
      <p className="text-body mb-4 font-medium">
        <SourceHead source={source} />
      </p>
      <ol className="tablet:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] grid gap-x-8 gap-y-5">
        {source.paragraphs.map(({ n, summary }) => (
          <li
            key={n}
            className="border-ink text-small text-ink2 max-tablet:grid max-tablet:grid-cols-[3rem_minmax(0,1fr)] tablet:border-t-[3px] border-t pt-2"
          >
            <span className="text-ink max-tablet:leading-5 block font-serif text-[1.375rem] leading-7 font-medium">
              {m.facts.evidence.paragraph({ paragraph: n })}
            </span>
            <span>
              <Localized text={summary} />
            </span>
          </li>
        ))}
      </ol>
    </SourcePart>
  );
}
