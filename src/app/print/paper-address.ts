import type { Language } from '@/domain/model/vocabulary';
import type { ViewState } from '@/domain/view-state/view-state';

import { hrefOfView } from '../url-state';

/** Where the page shows what is on paper, whole: the same language and filters; how it looks is its reader's affair. */
export function paperAddress(state: ViewState, language: Language): string {
  const { scheme: _scheme, scale: _scale, now: _now, ...view } = state;
  const href = hrefOfView({ ...view, lang: language, motion: true });
  return new URL(href.split('#')[0] ?? href, globalThis.location.href).href;
}
