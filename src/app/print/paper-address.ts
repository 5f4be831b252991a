import type { Language } from '@/domain/model/vocabulary';
import type { ViewState } from '@/domain/view-state/view-state';

import { hrefOfView, shownOwn } from '../url-state';

/**
 * Where the page shows what is on paper, whole: the same language and filters; how it looks is its reader's affair.
 * Undefined for data of the reader's own: no address leads to them.
 */
export function paperAddress(state: ViewState, language: Language): string | undefined {
  if (shownOwn()) return undefined;
  const { scheme: _scheme, scale: _scale, now: _now, ...view } = state;
  const href = hrefOfView({ ...view, lang: language, motion: true });
  return new URL(href.split('#')[0] ?? href, globalThis.location.href).href;
}
