import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';

import { catalogQuery, datasetQuery } from '@/data/queries';
import type { Embed, ViewState } from '@/domain/view-state/view-state';
import { shownText, useFirstI18n } from '@/i18n/i18n-context';
import { LinksLeaveContext } from '@/ui/links-leave-context';

import { chosenEntry } from '../chosen-entry';
import { DataFailure } from '../DataFailure';
import { filesInside } from '../own-place';
import { createReadingWorker } from '../own-scripts';
import { TakingAwayWordsProvider } from '../take-away/TakingAwayWordsProvider';
import { TakeOver } from '../TakeOver';
import { useDocumentWords } from '../use-document-words';
import { EmbeddedPart } from './EmbeddedPart';
import { ScrollHint } from './ScrollHint';
import { useFrameManners } from './use-frame-manners';

/** How often a part left open asks for new data. */
const REFRESH_MS = 10 * 60_000;

interface EmbedFrameProps {
  readonly state: ViewState;
  readonly part: Embed;
}

/**
 * One part of the page in somebody else's page: no bar, no filters, no footer of the whole page. It keeps to itself:
 * remembers nothing on the device, leaves no steps in the host's history, hears no keys beside those of what has the focus,
 * and leaves the wheel to the host until the reader has turned to it.
 */
export function EmbedFrame({ state, part }: EmbedFrameProps): ReactNode {
  const { m, language } = useFirstI18n();
  const content = useRef<HTMLDivElement>(null);
  const catalog = useQuery(catalogQuery(filesInside));
  const entry = catalog.data && chosenEntry(catalog.data.catalog, state.dataset);
  const dataset = useQuery({
    ...datasetQuery(entry?.href ?? '', filesInside, createReadingWorker),
    enabled: entry !== undefined,
    refetchInterval: REFRESH_MS,
  });
  const isCut = useFrameManners(content);
  const shown = dataset.data?.dataset;
  const title = shown && shownText(shown.title, language).text;

  useDocumentWords(title);

  return (
    <LinksLeaveContext value={true}>
      <TakeOver />
      <div ref={content}>
        <TakingAwayWordsProvider>
          {shown !== undefined ? (
            <EmbeddedPart key={shown.id} dataset={shown} state={state} part={part} />
          ) : catalog.error || dataset.error ? (
            <DataFailure
              title={m.app.name}
              error={catalog.error ?? dataset.error}
              onRetry={() => void (catalog.error ? catalog.refetch() : dataset.refetch())}
            />
          ) : (
            <output className="page text-caption text-ink2 block py-4">{m.app.loading}</output>
          )}
          {isCut ? <ScrollHint /> : null}
        </TakingAwayWordsProvider>
      </div>
    </LinksLeaveContext>
  );
}
