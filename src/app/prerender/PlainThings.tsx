import { type ReactNode, useMemo } from 'react';

import { buildIndex } from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import { DEFAULT_VIEW } from '@/domain/view-state/view-state';
import { ReaderProvider } from '@/facts/ReaderProvider';
import { PlainRecord } from '@/features/plain/PlainRecord';
import { PlainDelegation, PlainNamed, PlainSource } from '@/features/plain/PlainRegisters';
import { useI18n } from '@/i18n/i18n-context';

import { AllWords } from '../AllWords';
import { readerOf } from '../reader-of';
import type { PlainWords } from './plain-words';

interface PlainThingsProps {
  readonly dataset: Dataset;
  readonly words: PlainWords;
}

/** Every thing of a dataset in full, one below the other: what the sheets show to readers with script. */
export function PlainThings(props: PlainThingsProps): ReactNode {
  return (
    <AllWords>
      <Things {...props} />
    </AllWords>
  );
}

function Things({ dataset, words }: PlainThingsProps): ReactNode {
  const { m } = useI18n();
  const index = useMemo(() => buildIndex(dataset), [dataset]);
  const reader = useMemo(() => readerOf(index, DEFAULT_VIEW), [index]);
  return (
    <ReaderProvider value={reader}>
      <h2>{words.records}</h2>
      {index.records.map((record) => (
        <PlainRecord key={record.id} record={record} />
      ))}
      <h2>{m.roster.name}</h2>
      {dataset.delegations.map((delegation) => (
        <PlainDelegation key={delegation.id} delegation={delegation} />
      ))}
      <h2>{words.people}</h2>
      <ul>
        {dataset.people.map((person) => (
          <PlainNamed key={person.id} thing={person} />
        ))}
      </ul>
      <h2>{words.organizations}</h2>
      <ul>
        {dataset.organizations.map((organization) => (
          <PlainNamed key={organization.id} thing={organization} />
        ))}
      </ul>
      <h2>{m.sources.name}</h2>
      <ul>
        {dataset.sources.map((source) => (
          <PlainSource key={source.id} source={source} />
        ))}
      </ul>
    </ReaderProvider>
  );
}
