import type { Language } from '@/domain/model/vocabulary';
import { embeddedView, sharedView } from '@/domain/view-state/shared-view';
import type { ViewState } from '@/domain/view-state/view-state';
import type { SharingAddresses } from '@/features/share/sharing-addresses';

import { hasSharedAddress } from '../own-place';
import { schemeOf } from '../preferences';
import { hrefOfView, shownOwn } from '../url-state';

/** The addresses of a view for whoever is to see it elsewhere. */
export function sharingAddresses(state: ViewState, language: Language): SharingAddresses {
  return {
    isOnNet: hasSharedAddress(),
    isLocal: Boolean(shownOwn()),
    link: ({ withLanguage, withLooks }) =>
      whole(
        sharedView(state, {
          ...(withLanguage ? { lang: language } : {}),
          ...(withLooks ? { scheme: schemeOf(state) } : {}),
          ...(withLooks && state.scale !== undefined ? { scale: state.scale } : {}),
        }),
      ),
    embed: ({ part, lang, scheme }) =>
      whole(
        embeddedView(state, part, {
          ...(lang === undefined ? {} : { lang }),
          ...(scheme === undefined ? {} : { scheme }),
        }),
      ),
  };
}

/** An address with its origin; where on the page the sender stands is not handed on. */
function whole(view: ViewState): string {
  const address = new URL(hrefOfView(view), globalThis.location.href);
  address.hash = '';
  return address.href;
}
