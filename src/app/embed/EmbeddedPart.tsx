import { type ReactNode, useMemo } from 'react';

import { buildIndex } from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import { isSet } from '@/domain/selection/filters';
import { parseQuery, toQuery } from '@/domain/view-state/query';
import { wholePage } from '@/domain/view-state/shared-view';
import type { Embed, ViewState } from '@/domain/view-state/view-state';
import { activeFilters } from '@/facts/filter-words';
import { Localized } from '@/facts/Localized';
import { orderSides } from '@/facts/order-sides';
import { ReaderProvider } from '@/facts/ReaderProvider';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { Panel } from '../Panel';
import { readerOf } from '../reader-of';
import { hrefOfView } from '../url-state';
import { useFiltered } from '../use-filtered';
import { useSearchPreparation } from '../use-search-preparation';
import { EmbeddedSection } from './EmbeddedSection';

interface EmbeddedPartProps {
  readonly dataset: Dataset;
  readonly state: ViewState;
  readonly part: Embed;
}

/** The part with whose data it shows, what they are narrowed to, and where the whole page is. */
export function EmbeddedPart({ dataset, state, part }: EmbeddedPartProps): ReactNode {
  const i18n = useI18n();
  const { m, f, language } = i18n;
  const { embedded } = useTakingAwayWords().share;
  const index = useMemo(() => buildIndex(dataset), [dataset]);
  const address = toQuery(wholePage(state));
  const reader = useMemo(() => readerOf(index, parseQuery(address)), [index, address]);
  const isSearching = isSet(state, 'q');
  const prepared = useSearchPreparation(index.search, index.records.length, isSearching);
  const isPreparing = isSearching && prepared < 1;
  const { selection } = useFiltered(index, isPreparing ? { ...state, q: '' } : state);
  const sides = useMemo(() => orderSides(dataset.sides, language, f.area), [dataset, language, f]);
  const filters = activeFilters(state, index, i18n);
  if (isPreparing) {
    return (
      <output className="page text-caption text-ink2 block py-4">
        {m.filters.preparing({ share: prepared })}
      </output>
    );
  }
  return (
    <ReaderProvider value={reader}>
      <main className="page">
        <header className="border-ink text-small flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t-4 pt-3">
          <h1 className="text-caption font-semibold">
            <Localized text={dataset.title} />
          </h1>
          {filters.length === 0 ? null : (
            <ul aria-label={m.filters.region} className="text-ink2 flex flex-wrap gap-x-4">
              <li>
                {m.filters.count({
                  shown: selection.records.length,
                  total: index.records.length,
                })}
              </li>
              {filters.map(({ key, words }) => (
                <li key={key}>{words}</li>
              ))}
            </ul>
          )}
        </header>
        {/* Alone in its box, as the first section of the page is: without a rule above. */}
        <div>
          <Panel name={embedded.parts[part]} resetKey={selection}>
            <EmbeddedSection
              part={part}
              index={index}
              state={state}
              selection={selection}
              sides={sides}
            />
          </Panel>
        </div>
      </main>
      <footer className="page">
        <div className="border-hair text-small text-ink2 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t pt-2 pb-3">
          <p>{embedded.version({ version: dataset.version, asOf: f.date(dataset.asOf) })}</p>
          <p>{m.footer.licence({ licence: dataset.licence })}</p>
          <p>{embedded.linksLeave}</p>
          <a
            href={hrefOfView(parseQuery(address))}
            target="_blank"
            rel="noopener"
            className="text-ink inline-flex min-h-6 items-center underline underline-offset-3"
          >
            {embedded.openWhole}
          </a>
        </div>
      </footer>
    </ReaderProvider>
  );
}
