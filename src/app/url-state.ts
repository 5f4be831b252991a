import { useSyncExternalStore } from 'react';

import { parseQuery, toQuery } from '@/domain/view-state/query';
import { DEFAULT_VIEW, type ViewState } from '@/domain/view-state/view-state';

import { type HeldOwn, heldOwn, holdOwn, isOwnStep } from './own-data/held-own';

/** `push`: a choice that Back undoes. `replace`: typing or dragging that has come to rest. */
export type HistoryStep = 'push' | 'replace';

/** Published data, or those that the reader opened from files of his or her own. */
type Whose = 'published' | 'own';

const listeners = new Set<() => void>();

/**
 * What a view of the reader's own data says about them, by the number that its step in the history carries. It is kept
 * in this window's memory alone: an address is seen and sent on, and what a step carries the browser may write down.
 */
const asides = new Map<number, string>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  globalThis.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener('popstate', listener);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** The reader's own dataset where this step of the history shows it. */
export function shownOwn(): HeldOwn | 'coming' | undefined {
  const own = heldOwn();
  return own && isOwnStep(globalThis.history.state) ? own : undefined;
}

/** The same for a component, which renders again whenever it changes. */
export function useShownOwn(): HeldOwn | 'coming' | undefined {
  return useSyncExternalStore(subscribe, shownOwn, shownOwn);
}

function currentAside(): string {
  return shownOwn() ? (asides.get(Number(globalThis.history.state)) ?? '') : '';
}

function currentQuery(): string {
  const { search } = globalThis.location;
  const aside = currentAside();
  return aside === '' ? search : `${search}&${aside}`;
}

/** The view that the address names by now. */
export function currentView(): ViewState {
  return parseQuery(currentQuery());
}

/** The same for a component, which renders again whenever the address changes. */
export function useViewState(): ViewState {
  return parseQuery(useSyncExternalStore(subscribe, currentQuery));
}

/** The query of a view's address, and what stays out of it: of the reader's own data whatever names something in them. */
function apart(state: ViewState, whose: Whose): readonly [query: string, aside: string] {
  if (whose === 'published') return [toQuery(state), ''];
  const { dataset: _dataset, record, q, theme, org, person, ...rest } = state;
  const named = { q, theme, org, person };
  const { q: none, theme: _theme, org: _org, person: _person } = DEFAULT_VIEW;
  return [
    toQuery({ ...rest, q: none, theme: [], org: [], person: [] }),
    toQuery({ ...DEFAULT_VIEW, ...named, ...(record === undefined ? {} : { record }) }),
  ];
}

function shownWhose(): Whose {
  return shownOwn() ? 'own' : 'published';
}

/**
 * The address of a view on this page, without the origin; the bare page for the default view. Of the reader's own data
 * it says nothing: a link to a record followed elsewhere leads to the published page.
 */
export function hrefOfView(state: ViewState): string {
  return hrefOfQuery(apart(state, shownWhose())[0]);
}

function hrefOfQuery(query: string): string {
  // A page that is drawn when it is built has no address yet.
  const { pathname, hash } =
    typeof location === 'undefined' ? { pathname: './', hash: '' } : location;
  // Two strokes at its beginning would name another site.
  return query === '' ? `${pathname.replace(/^\/+/, '/')}${hash}` : `?${query}${hash}`;
}

/**
 * Moves to a view, of the data that are shown unless said otherwise. The same view twice leaves no extra step in the
 * history.
 */
export function goToView(state: ViewState, step: HistoryStep, whose: Whose = shownWhose()): void {
  const [query, aside] = apart(state, whose);
  const { history, location } = globalThis;
  const isSame = query === location.search.slice(1) && aside === currentAside();
  if (isSame && whose === shownWhose()) return;
  const isKept = step === 'replace' && isOwnStep(history.state);
  const mark = whose === 'published' ? 0 : isKept ? Number(history.state) : Math.random();
  if (mark > 0) asides.set(mark, aside);
  if (step === 'push') history.pushState(mark, '', hrefOfQuery(query));
  else history.replaceState(mark, '', hrefOfQuery(query));
  tell();
}

/**
 * Shows a dataset of the reader's own in place of whatever is shown: as a step of its own in the history, or in place of
 * this one.
 */
export function showOwn(own: HeldOwn, state: ViewState, step: HistoryStep): void {
  holdOwn(own);
  asides.clear();
  goToView(state, step, 'own');
  tell();
}

/** Marks this step as one of the reader's own data, which are on their way. */
export function awaitOwn(): void {
  holdOwn('coming');
  const { history } = globalThis;
  if (!isOwnStep(history.state)) history.replaceState(Math.random(), '');
}

/** The reader's own data could not be had: the page shows the published ones. */
export function giveUpOwn(): void {
  holdOwn(undefined);
  globalThis.history.replaceState(0, '');
  tell();
}
