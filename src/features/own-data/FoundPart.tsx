import type { ReactNode } from 'react';

import type { Dataset } from '@/domain/model/dataset';
import { useI18n } from '@/i18n/i18n-context';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { SheetPart } from '@/ui/SheetPart';

import type { ToldFile } from './told-file';
import { ToldFiles } from './ToldFiles';

interface FoundPartProps {
  readonly dataset: Dataset;
  readonly files: readonly ToldFile[];
  /** What is wrong with the files; absent when nothing is. */
  readonly problems: ReactNode | undefined;
}

/** What the files hold, in numbers. */
export function FoundPart({ dataset, files, problems }: FoundPartProps): ReactNode {
  const { f } = useI18n();
  const words = useOwnDataWords().found;
  const agreements = dataset.agreements.length;
  const events = dataset.events.length;
  const statements = dataset.statements.length;
  const rows = [
    [words.id, <bdi key="id">{dataset.id}</bdi>],
    [words.version, words.versionOf({ version: dataset.version, asOf: f.date(dataset.asOf) })],
    [
      words.records,
      words.recordsOf({
        total: agreements + events + statements,
        agreements,
        events,
        statements,
      }),
    ],
    [
      words.others,
      words.othersOf({
        delegations: dataset.delegations.length,
        people: dataset.people.length,
        organizations: dataset.organizations.length,
        sources: dataset.sources.length,
      }),
    ],
    [files.length === 1 ? words.file : words.files, <ToldFiles key="files" files={files} />],
  ] as const;
  return (
    <SheetPart heading={words.heading}>
      <dl className="text-caption mt-2">
        {rows.map(([term, value]) => (
          <div
            key={term}
            className="border-hair tablet:grid-cols-[9rem_1fr] grid gap-x-4 border-t py-2 first:border-t-0"
          >
            <dt className="text-ink2">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="text-caption border-hair border-t pt-3">{problems ?? words.noProblems}</div>
    </SheetPart>
  );
}
