import { QueryClientProvider } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';

import { fingerprintOf } from '@/data/fingerprint';
import { catalogQuery, datasetQuery } from '@/data/queries';
import { createQueryClient } from '@/data/query-client';
import { readCatalog } from '@/data/read-catalog';
import { readDataset } from '@/data/read-dataset';
import type { Language } from '@/domain/model/vocabulary';
import { DEFAULT_VIEW } from '@/domain/view-state/view-state';
import { FirstI18nProvider } from '@/i18n/FirstI18nProvider';
import { shownText } from '@/i18n/i18n-context';

import { Frame } from '../Frame';
import { messagesQuery } from '../messages-query';
import { PLAIN_WORDS } from './plain-words';
import { PlainThings } from './PlainThings';

/** Reads a shipped data file by its name beside the catalog. */
export type ReadDataFile = (name: string) => string;

/** The page of one language as it stands in its HTML file. */
export interface PrerenderedPage {
  readonly title: string;
  readonly description: string;
  /** Markup of the page as it shows at first, with the timeline as a list. */
  readonly page: string;
  /** Markup of the sentence for readers without script. */
  readonly notice: string;
  /** Markup of every thing in full, for readers without script. */
  readonly things: string;
  /** Id, file and version of the dataset that it shows. */
  readonly id: string;
  readonly href: string;
  readonly version: string;
}

/**
 * Draws the default view of the default dataset in one language, as it is without script. Rejects for data that have
 * any problem: what a build prints must be right.
 */
export async function renderPage(
  language: Language,
  readFile: ReadDataFile,
): Promise<PrerenderedPage> {
  const client = createQueryClient();
  const catalogText = readFile('catalog.json');
  const catalog = await readCatalog(catalogText, 'catalog.json');
  if (!catalog.ok) throw new Error('catalog.json is not in order: npm run data:check tells more');
  const entry = catalog.catalog.entries.find(({ id }) => id === catalog.catalog.defaultId);
  if (entry === undefined) throw new Error('catalog.json has no default dataset');
  const text = readFile(entry.href);
  const read = await readDataset(text, entry.href);
  if (!read.ok) throw new Error(`${entry.href} is not in order: npm run data:check tells more`);
  const { dataset } = read;

  client.setQueryData(catalogQuery().queryKey, catalog);
  client.setQueryData(datasetQuery(entry.href).queryKey, {
    ...read,
    version: dataset.version,
    fingerprint: fingerprintOf(text),
    keptAt: undefined,
  });
  const i18n = await client.fetchQuery(messagesQuery(language));
  const words = PLAIN_WORDS[language];
  const state = { ...DEFAULT_VIEW, now: dataset.asOf.edtf } as const;
  const markupOf = async (content: React.ReactNode): Promise<string> => {
    const errors: unknown[] = [];
    const { prelude } = await prerender(
      <QueryClientProvider client={client}>
        <FirstI18nProvider value={i18n}>{content}</FirstI18nProvider>
      </QueryClientProvider>,
      {
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onError: (error) => void errors.push(error),
      },
    );
    const markup = await new Response(prelude).text();
    if (errors.length > 0)
      throw new AggregateError(errors, 'A part of the page could not be drawn');
    return markup;
  };
  const title = shownText(dataset.title, language).text;
  return {
    title: i18n.m.app.documentTitle({ dataset: title }),
    description: i18n.m.app.description({ dataset: title }),
    page: await markupOf(<Frame state={state} scheme="light" />),
    notice: await markupOf(
      <p>
        {words.noScript} <a href="#plain">{words.records}</a>
      </p>,
    ),
    things: await markupOf(<PlainThings dataset={dataset} words={words} />),
    id: dataset.id,
    href: entry.href,
    version: dataset.version,
  };
}
