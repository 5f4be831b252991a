import { useSyncExternalStore } from 'react';

import { parseQuery, toQuery } from '@/domain/view-state/query';
import type { ViewState } from '@/domain/view-state/view-state';

/** `push`: a choice that Back undoes. `replace`: typing or dragging that has come to rest. */
export type HistoryStep = 'push' | 'replace';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  globalThis.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener('popstate', listener);
  };
}

function currentQuery(): string {
  return globalThis.location.search;
}

/** The view that the address names; renders again whenever the address changes. */
export function useViewState(): ViewState {
  return parseQuery(useSyncExternalStore(subscribe, currentQuery));
}

/** The address of a view on this page, without the origin; the bare page for the default view. */
export function hrefOfView(state: ViewState): string {
  const query = toQuery(state);
  // A page that is drawn when it is built has no address yet.
  const { pathname, hash } =
    typeof location === 'undefined' ? { pathname: './', hash: '' } : location;
  // Two strokes at its beginning would name another site.
  return query === '' ? `${pathname.replace(/^\/+/, '/')}${hash}` : `?${query}${hash}`;
}

/** Moves to a view. The same address twice leaves no extra step in the history. */
export function goToView(state: ViewState, step: HistoryStep): void {
  const query = toQuery(state);
  if (query === currentQuery().slice(1)) return;
  const href = hrefOfView(state);
  if (step === 'push') globalThis.history.pushState(null, '', href);
  else globalThis.history.replaceState(null, '', href);
  for (const listener of listeners) listener();
}
