import type { Language } from '@/domain/model/vocabulary';
import { withoutPresenting } from '@/domain/view-state/display-mode';
import type { ViewState } from '@/domain/view-state/view-state';
import type { PresentingAddresses } from '@/features/present/presenting-props';

import { lentHash } from '../own-data/lend-own';
import { hasSharedAddress } from '../own-place';
import { hrefOfView } from '../url-state';

/** Where the notes of all scenes stand in the speaker's window. */
export const ALL_NOTES = 'all-notes';

/** Under this id no presentation listens: notes that go their own way. */
const ALONE = 'alone';

/**
 * The addresses that a presentation hands on, in the language that it speaks. Another device cannot open a file of this
 * one: from there nothing is handed on.
 */
export function presentingAddresses(state: ViewState, language: Language): PresentingAddresses {
  const { record: _record, qr: _qr, ...rest } = state;
  const spoken = { ...rest, kiosk: false, lang: language, present: state.present ?? 'title' };
  const isOnNet = hasSharedAddress();
  return {
    speaker: (id) => `${bare(hrefOfView({ ...spoken, speaker: id }))}${lentHash('')}`,
    print: `${bare(hrefOfView({ ...spoken, speaker: ALONE }))}${lentHash(ALL_NOTES)}`,
    phone: isOnNet ? absolute(hrefOfView({ ...spoken, speaker: ALONE })) : undefined,
    view: (scene) => {
      if (!isOnNet) return undefined;
      // The phone's own looks are its reader's affair.
      const {
        scheme: _scheme,
        scale: _scale,
        scenes: _scenes,
        ...view
      } = withoutPresenting(scene.view);
      return absolute(hrefOfView({ ...view, lang: language }));
    },
  };
}

function bare(href: string): string {
  return href.split('#')[0] ?? href;
}

function absolute(href: string): string {
  return new URL(bare(href), globalThis.location.href).href;
}
