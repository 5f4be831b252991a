import type { ReactNode } from 'react';

import { sourcesFinding } from '@/domain/findings/sources-finding';
import type { Source } from '@/domain/model/types';
import { addressOf } from '@/domain/reading/source-address';
import { publisherWords } from '@/facts/publisher-words';
import { SourceTitle } from '@/facts/SourceTitle';
import { useI18n } from '@/i18n/i18n-context';

import { MOST_ROWS, useBrief } from './brief-context';
import { MoreRows, Part } from './Part';

/** The sources that the marks name, by number. */
export function SourcesPart({ number }: { readonly number: number }): ReactNode {
  const { m } = useI18n();
  const { shown } = useBrief();
  const { sources } = shown;
  const finding = sourcesFinding(sources);
  const more = sources.length - MOST_ROWS;
  return (
    <Part
      number={number}
      heading={finding.key === 'none' ? m.sources.finding.none : m.sources.finding.sources(finding)}
      caption={sources.length === 0 ? undefined : m.sources.caption}
    >
      {sources.length === 0 ? <p className="absent">{m.sources.empty}</p> : null}
      <ol className="print-sources">
        {sources.slice(0, MOST_ROWS).map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </ol>
      <MoreRows count={more} />
    </Part>
  );
}

function SourceEntry({ source }: { readonly source: Source }): ReactNode {
  const i18n = useI18n();
  const { m, f } = i18n;
  const address = addressOf(source);
  return (
    <li>
      <span className="print-source-number">
        {m.facts.evidence.source({ number: source.number })}
      </span>
      <div>
        <SourceTitle source={source} />
        <span className="print-aside">
          {m.record.source.line({
            publisher: publisherWords(source, i18n),
            published: source.published && f.date(source.published, 'short'),
            language: source.lang === 'und' ? undefined : f.languageName(source.lang),
            read: m.sources.readHow[source.read],
          })}
        </span>
        {address === undefined ? null : (
          <span className="print-aside print-address">
            {address.href === undefined ? (
              m.facts.evidence.mirror({ host: address.host })
            ) : (
              <a href={address.href} rel="noopener noreferrer">
                {address.href}
              </a>
            )}
          </span>
        )}
      </div>
    </li>
  );
}
