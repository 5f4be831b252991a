import { displayMode } from '@/domain/view-state/display-mode';
import { parseQuery, toQuery } from '@/domain/view-state/query';
import type { ViewState } from '@/domain/view-state/view-state';

import { beginsWithOwn } from './own-data/held-own';
import { chooseLanguage, schemeOf } from './preferences';
import { markPrerendered, unmarkPrerendered } from './prerendered';

/** How long the prerendered page may stay hidden while another view or language is on its way. */
const HIDDEN_MS = 400;

/**
 * Runs in the head of the built page, before anything is painted: the scheme and text size are right from the first
 * picture on, the data are on their way, and a prerendered page that is not the one wanted does not flash by.
 */
function boot(): void {
  const root = document.documentElement;
  // Without modules the page's own script does not run, and the prerendered page is all there is.
  if (!('noModule' in HTMLScriptElement.prototype)) return;
  const view = parseQuery(location.search);
  root.dataset['scheme'] = schemeOf(view);
  root.dataset['motion'] = view.motion ? 'on' : 'off';
  if (view.scale !== undefined) root.style.setProperty('--text-scale', String(view.scale));
  markPrerendered(howItFits(view, root));
  setTimeout(() => {
    if (root.dataset['prerendered'] === 'waits') markPrerendered('differs');
  }, HIDDEN_MS);
  // A script that does not arrive or does not run leaves the page as it would be without any.
  addEventListener('error', unmarkPrerendered, true);
  const start = (): void => {
    fetchEarly(view, root);
    startScript();
  };
  // What fits can be read meanwhile: its letters and style need not share the line with the script.
  if (root.dataset['prerendered'] === 'fits' && !document.hidden) afterFirstPaint(start);
  else start();
}

/** How long a page whose style does not come may hold up its script. */
const PATIENCE_MS = 3000;

function afterFirstPaint(work: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    work();
  };
  // What the browser itself calls the first paint; a frame that is only drawn may still wait for its letters or its turn.
  if (globalThis.PerformanceObserver?.supportedEntryTypes.includes('paint')) {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      once();
    }).observe({ type: 'paint', buffered: true });
  } else requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, PATIENCE_MS);
}

/** Puts in place what the build has kept aside: the page's script, and hints for what it is made of. */
function startScript(): void {
  const aside = document.querySelector('template');
  if (aside !== null) document.head.append(document.importNode(aside.content, true));
  aside?.remove();
}

function howItFits(view: ViewState, root: HTMLElement): 'fits' | 'waits' | 'hidden' {
  if (displayMode(view) !== 'page' || beginsWithOwn()) return 'hidden';
  const isLanguage = chooseLanguage(view.lang) === root.lang;
  return isLanguage && isDefaultPage(view, root) ? 'fits' : 'waits';
}

/** Whether a view shows what is prerendered, apart from language, looks and a sheet over it. */
function isDefaultPage(view: ViewState, root: HTMLElement): boolean {
  const { lang: _lang, scheme: _scheme, scale: _scale, now: _now, record: _record, ...rest } = view;
  const { dataset, ...state } = rest;
  const isDataset = dataset === undefined || dataset === root.dataset['dataset'];
  return isDataset && toQuery({ ...state, motion: true, unknown: [] }) === '';
}

/** The files of the default dataset, asked for before the script has come; `early-files.ts` hands them on. */
function fetchEarly({ dataset }: ViewState, root: HTMLElement): void {
  if (dataset !== undefined && dataset !== root.dataset['dataset']) return;
  globalThis.communiqueEarly = new Map(
    (root.dataset['files'] ?? '').split(' ').map((path) => {
      const request = new AbortController();
      const answer = fetch(path, { cache: 'no-cache', priority: 'low', signal: request.signal });
      // Whoever takes it hears of the failure; nobody has to.
      answer.catch(() => undefined);
      return [path, { answer, abort: () => request.abort() }];
    }),
  );
}

boot();
