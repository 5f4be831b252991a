import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import { Publisher } from '@/facts/Publisher';
import { useI18n } from '@/i18n/i18n-context';

import { FactRow } from './FactRow';
import { FactRows } from './FactRows';
import { SourceAddressLine } from './SourceAddressLine';
import { Why } from './Why';

/** What a source is and how it was used here. */
export function SourceFacts({ source }: { source: Source }): ReactNode {
  const { m, f } = useI18n();
  const words = m.record.source;
  return (
    <div className="mt-6">
      <FactRows>
        <FactRow label={words.fact.title}>
          {source.titleBasis === 'not_seen' ? (
            <p className="absent text-aside">{words.titleBasis.not_seen}</p>
          ) : (
            words.titleBasis[source.titleBasis]
          )}
        </FactRow>
        <FactRow label={words.fact.publisher}>
          <Publisher source={source} />
          {source.publisherArea === undefined ? null : <Why>{f.area(source.publisherArea)}</Why>}
        </FactRow>
        <FactRow label={words.fact.published}>
          {source.published === undefined ? (
            <p className="absent text-aside">{words.dateNotRecorded}</p>
          ) : (
            f.dateWithBasis(source.published, undefined)
          )}
        </FactRow>
        <FactRow label={words.fact.language}>
          {source.lang === 'und' ? (
            <p className="absent text-aside">{words.languageNotRecorded}</p>
          ) : (
            f.languageName(source.lang)
          )}
        </FactRow>
        <FactRow label={words.fact.kind}>{words.kind[source.kind]}</FactRow>
        <FactRow label={words.fact.standing}>{words.standing[source.standing]}</FactRow>
        <FactRow label={words.fact.read}>{words.readWords[source.read]}</FactRow>
        <FactRow label={words.fact.address}>
          <SourceAddressLine source={source} />
        </FactRow>
      </FactRows>
    </div>
  );
}
