import type { ReactNode } from 'react';

import type { Evidence, Source } from '@/domain/model/types';
import { addressOf, passageHref } from '@/domain/reading/source-address';
import { Localized } from '@/facts/Localized';
import { type I18n, useI18n } from '@/i18n/i18n-context';

import { ExternalLink } from './ExternalLink';

interface PassageListProps {
  readonly source: Source;
  readonly passages: readonly Evidence[];
}

/** The cited places in one source: our paraphrase, and a link to the passage where its words are known. */
export function PassageList({ source, passages }: PassageListProps): ReactNode {
  const i18n = useI18n();
  const host = addressOf(source)?.host ?? '';
  if (passages.length === 0) return null;
  return (
    <ul className="mt-1">
      {passages.map((passage) => {
        const paraphrase = source.paragraphs.find(({ n }) => n === passage.paragraph);
        const href = passageHref(source, passage);
        return (
          <li
            key={passage.part ?? passage.paragraph}
            className="text-caption grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-2 py-1"
          >
            <span className="text-ink2 font-medium">{placeWords(passage, i18n)}</span>
            <div>
              {paraphrase === undefined ? null : <Localized text={paraphrase.summary} />}
              {href === undefined ? null : (
                <p className="text-small">
                  <ExternalLink href={href}>
                    {i18n.m.record.source.passageAt({ host })}
                  </ExternalLink>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function placeWords({ part, paragraph }: Evidence, { m }: I18n): string {
  if (part === 'headline') return m.record.source.headline;
  return paragraph === undefined ? '' : m.facts.evidence.paragraph({ paragraph });
}
