import type { ReactNode } from 'react';

import { TABLE_NAMES, type TableName } from '@/domain/tables/table';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { Button } from '@/ui/Button';

import { filtersInWords } from './describe-selection';
import { type FileKind, fileName } from './file-name';
import { FilesTable } from './FilesTable';
import { makeCodebook, makeJson, makeTable, makeZip } from './make-files';
import type { PreparedFiles, TakeApart } from './prepared-files';
import { type Making, useMaking } from './use-making';

/** What most readers look for; the other tables stand behind a disclosure. */
const MAIN_TABLES: readonly TableName[] = [
  'agreements',
  'events',
  'statements',
  'delegations',
  'members',
  'people',
  'organizations',
  'mentions',
  'evidence',
  'sources',
];

interface FilesChoiceProps {
  readonly prepared: PreparedFiles;
  readonly takeApart: TakeApart;
}

/** What there is to take, and buttons that hand it to the browser as files. */
export function FilesChoice({ prepared, takeApart }: FilesChoiceProps): ReactNode {
  const { language } = useI18n();
  const { files } = useTakingAwayWords();
  const [making, start] = useMaking();
  const speaker = prepared.speakers.find((one) => one.language === language);
  const further = TABLE_NAMES.filter(
    (name) => !MAIN_TABLES.includes(name) && (prepared.rows.get(name) ?? 0) > 0,
  );
  const nameOf = (kind: FileKind): string => fileName(prepared, kind);
  const startTable = (table: TableName): void =>
    start(nameOf({ kind: 'table', table }), async (signal, onShare) =>
      makeTable({ prepared, takeApart, signal, onShare }, table),
    );
  return (
    <>
      <About prepared={prepared} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button
          look="solid"
          onClick={() =>
            start(nameOf({ kind: 'zip' }), async (signal, onShare) =>
              makeZip({ prepared, takeApart, signal, onShare }),
            )
          }
        >
          {files.zip}
        </Button>
        <Button
          onClick={() =>
            start(nameOf({ kind: 'json' }), async (signal, onShare) =>
              makeJson({ prepared, takeApart, signal, onShare }),
            )
          }
        >
          {files.json}
        </Button>
        {speaker === undefined ? null : (
          <Button
            onClick={() =>
              start(nameOf({ kind: 'codebook', language }), async (signal, onShare) =>
                makeCodebook({ prepared, takeApart, signal, onShare }, speaker),
              )
            }
          >
            {files.codebook}
          </Button>
        )}
      </div>
      <p className="text-small text-ink2 mt-2 max-w-[60ch]">{files.zipHint}</p>
      <output className="text-small mt-2 block min-h-5">
        {making.state === 'failed' ? files.failed : <MakingWords making={making} />}
      </output>
      <FilesTable prepared={prepared} tables={MAIN_TABLES} onTable={startTable} />
      {further.length === 0 ? null : (
        <details className="mt-3">
          <summary className="text-caption min-h-6 cursor-pointer font-medium">
            {files.table.further({ count: further.length })}
          </summary>
          <FilesTable prepared={prepared} tables={further} onTable={startTable} />
        </details>
      )}
    </>
  );
}

/** How much of the dataset this is, and by which filters. */
function About({ prepared }: { readonly prepared: PreparedFiles }): ReactNode {
  const { language } = useI18n();
  const { files } = useTakingAwayWords();
  const { taking, dataset, isSelection, speakers } = prepared;
  const total = taking.index.records.length;
  const shown = dataset.agreements.length + dataset.events.length + dataset.statements.length;
  const context = isSelection ? dataset.contextEvents.length : 0;
  const speaker = speakers.find((one) => one.language === language);
  const filters = speaker === undefined ? [] : filtersInWords(taking, speaker);
  return (
    <div className="text-caption mt-2 flex max-w-[60ch] flex-col gap-1.5">
      <p className="font-medium">
        {isSelection ? files.part({ shown, total }) : files.whole({ total })}
      </p>
      {filters.length === 0 ? null : <p>{files.filters({ filters })}</p>}
      <p className="text-ink2">{files.about}</p>
      {context === 0 ? null : <p className="text-ink2">{files.context({ count: context })}</p>}
    </div>
  );
}

/** How far a file is, or that the browser has it. */
function MakingWords({ making }: { readonly making: Making }): ReactNode {
  const { files } = useTakingAwayWords();
  switch (making.state) {
    case 'making':
      return files.making({ file: making.file, share: making.share });
    case 'saved':
      return files.saved({ file: making.file });
    case 'idle':
    case 'failed':
      return null;
  }
}
