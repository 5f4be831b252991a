import { type QueryClient, useQueryClient } from '@tanstack/react-query';

import { LANGUAGES } from '@/domain/model/closed-sets';
import type { OfflineParts } from '@/features/present/offline-parts';
import { isQrCodeHere, loadQrCode } from '@/features/present/presenting-parts';
import type { Offline } from '@/features/present/presenting-props';

import { messagesQuery } from '../messages-query';
import { presentingWordsQuery } from './presenting-words-query';

/** What is in this window's memory of all that the presentation needs, and the way to get the rest. */
export function useOffline(): Offline {
  const client = useQueryClient();
  return {
    look: () => look(client),
    load: () => load(client),
    survivesReload:
      globalThis.location.protocol === 'file:' ||
      // Absent on plain http.
      ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null),
  };
}

/** Data and scenes are here: they are what asks. Everything else is looked at, not assumed. */
function look(client: QueryClient): OfflineParts {
  const fonts = [...document.fonts];
  const languages = LANGUAGES.filter(
    (language) =>
      client.getQueryData(messagesQuery(language).queryKey) !== undefined &&
      client.getQueryData(presentingWordsQuery(language).queryKey) !== undefined,
  );
  return {
    data: { here: 1, all: 1 },
    scenes: { here: 1, all: 1 },
    qr: { here: isQrCodeHere() ? 1 : 0, all: 1 },
    fonts: { here: fonts.filter(({ status }) => status === 'loaded').length, all: fonts.length },
    languages: { here: languages.length, all: LANGUAGES.length },
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
