import { LANGUAGES } from '@/domain/model/closed-sets';
import type { Language } from '@/domain/model/vocabulary';
import { isPresenting } from '@/domain/view-state/display-mode';
import { isLanguage, SCHEMES, type Scheme, type ViewState } from '@/domain/view-state/view-state';

const LANGUAGE_KEY = 'communique.lang';
const SCHEME_KEY = 'communique.scheme';
const SINGLE_KEYS_KEY = 'communique.single-keys';

/** What the reader chose on this device before; storage that is full or forbidden counts as no choice. */
function remembered(key: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(key: string, value: string): void {
  try {
    globalThis.localStorage.setItem(key, value);
  } catch {
    // The choice holds for this visit; there is nowhere to keep it.
  }
}

/**
 * The page's language: the address first, which may be that of a language's own file (`index.az.html`), then the
 * earlier choice, then the browser, then English.
 */
export function chooseLanguage(fromAddress: Language | undefined): Language {
  if (fromAddress !== undefined) return fromAddress;
  const own = languageOfFile(globalThis.location.pathname);
  if (own !== undefined) return own;
  const earlier = remembered(LANGUAGE_KEY);
  if (earlier !== undefined && isLanguage(earlier)) return earlier;
  return preferredLanguage(globalThis.navigator.languages);
}

/** The language that the name of a built HTML file says; none for the page that has no language of its own. */
function languageOfFile(pathname: string): Language | undefined {
  return LANGUAGES.find((language) => pathname.endsWith(`/index.${language}.html`));
}

/** First of the browser's languages that the page speaks; any Chinese counts as simplified. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-').at(0);
    const found = LANGUAGES.find((language) => language.split('-').at(0) === primary);
    if (found) return found;
  }
  return 'en';
}

export function rememberLanguage(language: Language): void {
  remember(LANGUAGE_KEY, language);
}

/** Asks the system for the dark scheme; changes when the evening comes. */
export const SYSTEM_DARK = '(prefers-color-scheme: dark)';

/** The colour scheme: the address first, then the earlier choice, then the system. */
function chooseScheme(fromAddress: Scheme | undefined): Scheme {
  if (fromAddress !== undefined) return fromAddress;
  const earlier = SCHEMES.find((scheme) => scheme === remembered(SCHEME_KEY));
  if (earlier !== undefined) return earlier;
  return globalThis.matchMedia(SYSTEM_DARK).matches ? 'dark' : 'light';
}

/** The scheme of a view: a presentation is dark unless its address says otherwise. */
export function schemeOf(state: ViewState): Scheme {
  return isPresenting(state) ? (state.scheme ?? 'dark') : chooseScheme(state.scheme);
}

export function rememberScheme(scheme: Scheme): void {
  remember(SCHEME_KEY, scheme);
}

/** Whether keys that are a single letter or sign are heard (WCAG 2.1.4); they are until they are switched off. */
export function hearsSingleKeys(): boolean {
  return remembered(SINGLE_KEYS_KEY) !== 'off';
}

export function rememberSingleKeys(on: boolean): void {
  remember(SINGLE_KEYS_KEY, on ? 'on' : 'off');
}
