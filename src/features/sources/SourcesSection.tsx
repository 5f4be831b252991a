import type { ReactNode } from 'react';

import { sourcesFinding } from '@/domain/findings/sources-finding';
import type { Delegation } from '@/domain/model/dataset';
import type { CommuniqueRecord, Source } from '@/domain/model/types';
import { shownThings } from '@/domain/selection/shown-things';
import { recordsBySupport } from '@/domain/sources/citations';
import { disagreementsOf } from '@/domain/sources/disagreements';
import { ledgerOf } from '@/domain/sources/ledger';
import { sourceRows } from '@/domain/sources/source-rows';
import { useReader } from '@/facts/reader-context';
import { type I18n, useI18n } from '@/i18n/i18n-context';
import { Section } from '@/ui/Section';

import { Disagreements } from './Disagreements';
import { Ledger } from './Ledger';
import { SourceList } from './SourceList';
import { SourcePart } from './SourcePart';
import { Support } from './Support';
import { WholeSource } from './WholeSource';

interface SourcesSectionProps {
  readonly number: number;
  /** Those cited by anything that shows. */
  readonly sources: readonly Source[];
  /** The selected records. */
  readonly records: readonly CommuniqueRecord[];
  /** Those that show because of the selected records. */
  readonly delegations: readonly Delegation[];
}

/** What the page rests on: the sources, where they differ, and what they do not give. */
export function SourcesSection({
  number,
  sources,
  records,
  delegations,
}: SourcesSectionProps): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const { index } = useReader();
  const { people, organizations } = shownThings(index, { records });
  const things = { records, delegations, people, organizations };
  const whole = sources.filter(({ read, paragraphs }) => read === 'whole' && paragraphs.length > 0);
  return (
    <Section
      id="sources"
      number={number}
      name={m.sources.name}
      heading={headingOf(sources, i18n)}
      caption={sources.length === 0 ? undefined : m.sources.caption}
    >
      {sources.length === 0 ? (
        <div className="rail-row">
          <p className="absent text-aside desktop:col-start-2">{m.sources.empty}</p>
        </div>
      ) : (
        <>
          <SourcePart title={m.sources.table.title}>
            <SourceList rows={sourceRows(sources, things)} />
          </SourcePart>
          <Support records={recordsBySupport(records)} />
          {whole.map((source) => (
            <WholeSource key={source.id} source={source} />
          ))}
          <Disagreements items={disagreementsOf(things)} />
          <Ledger fields={ledgerOf(index, things)} />
        </>
      )}
    </Section>
  );
}

function headingOf(sources: readonly Source[], { m }: I18n): string {
  const finding = sourcesFinding(sources);
  switch (finding.key) {
    case 'none':
      return m.sources.finding.none;
    case 'sources':
      return m.sources.finding.sources(finding);
  }
}
