import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';

import { LANGUAGES } from '@/domain/model/closed-sets';
import type { OfflineParts } from '@/features/present/offline-parts';
import { isQrCodeHere, loadQrCode } from '@/features/present/presenting-parts';
import type { Offline } from '@/features/present/presenting-props';

import { messagesQuery } from '../messages-query';
import { areKept } from '../offline/copies-on-device';
import { canStorePage, isPageStored } from '../offline/page-store';
import { filesInside } from '../own-place';
import { presentingWordsQuery } from './presenting-words-query';

/** How often it is looked whether the device has everything by now, while it has not. */
const LOOK_EVERY_MS = 3000;

interface Stored {
  /** Every file of the page, so every chunk, font and language. */
  readonly page: boolean;
  /** The catalog and the data that show. */
  readonly data: boolean;
}

/**
 * What is here of all that the presentation needs, in this window's memory or stored on the device, and the way to get the
 * rest. In a presentation that nobody attends nobody asks.
 */
export function useOffline(isUnattended: boolean): Offline {
  const client = useQueryClient();
  const { data: stored = { page: false, data: false } } = useQuery({
    queryKey: ['stored'],
    queryFn: async (): Promise<Stored> => ({
      page: await isPageStored(),
      data: await areKept(shownFiles(client)),
    }),
    enabled: !isUnattended && globalThis.location.protocol !== 'file:',
    staleTime: 0,
    refetchOnMount: 'always',
    // Also before a worker is there: at a first visit it comes after this has begun to look.
    refetchInterval: ({ state }) =>
      canStorePage() && !(state.data?.page === true && state.data.data) ? LOOK_EVERY_MS : false,
  });
  return {
    // A page that is one file has every part inside.
    look: () => look(client, stored.page || filesInside !== undefined),
    load: () => load(client),
    survivesReload: globalThis.location.protocol === 'file:' || (stored.page && stored.data),
  };
}

function shownFiles(client: QueryClient): readonly string[] {
  const datasets = client.getQueryCache().findAll({ queryKey: ['dataset'], type: 'active' });
  return ['catalog.json', ...datasets.map(({ queryKey }) => String(queryKey[1]))].map(
    (name) => `data/${name}`,
  );
}

/** Data and scenes are here: they are what asks. Everything else is looked at, not assumed. */
function look(client: QueryClient, isStored: boolean): OfflineParts {
  const fonts = [...document.fonts];
  const languages = LANGUAGES.filter(
    (language) =>
      client.getQueryData(messagesQuery(language).queryKey) !== undefined &&
      client.getQueryData(presentingWordsQuery(language).queryKey) !== undefined,
  );
  const part = (here: number, all: number) => ({ here: isStored ? all : here, all });
  return {
    data: { here: 1, all: 1 },
    scenes: { here: 1, all: 1 },
    qr: part(isQrCodeHere() ? 1 : 0, 1),
    fonts: part(fonts.filter(({ status }) => status === 'loaded').length, fonts.length),
    languages: part(languages.length, LANGUAGES.length),
  };
}

async function load(client: QueryClient): Promise<void> {
  await Promise.all([
    loadQrCode(),
    ...[...document.fonts].map(async (font) => font.load()),
    ...LANGUAGES.map(async (language) => client.fetchQuery(messagesQuery(language))),
    ...LANGUAGES.map(async (language) => client.fetchQuery(presentingWordsQuery(language))),
  ]);
}
