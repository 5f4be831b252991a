import { useEffect, useEffectEvent } from 'react';

import type { ViewState } from '@/domain/view-state/view-state';

import { shownOwn } from '../url-state';
import { isAsked } from './lend-own';

/**
 * Gives the reader's own data to the speaker's windows that this one opened, window to window: no other page hears it,
 * and nothing is stored. Whoever asks must know the word that stands in the address that it was opened with.
 */
export function useLending(state: ViewState): void {
  const answer = useEffectEvent(({ data, source, origin }: MessageEvent<unknown>): void => {
    const own = shownOwn();
    if (origin !== globalThis.origin || !isAsked(data) || own === undefined || own === 'coming') {
      return;
    }
    // The origin of a file cannot be named.
    const targetOrigin = origin === 'null' ? '*' : origin;
    source?.postMessage({ lends: own, state }, { targetOrigin });
  });
  useEffect(() => {
    const listener = (event: MessageEvent<unknown>): void => answer(event);
    globalThis.addEventListener('message', listener);
    return () => globalThis.removeEventListener('message', listener);
  }, []);
}
