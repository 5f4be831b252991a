import type { present } from '../messages/en/present';
import type { scenes } from '../messages/en/scenes';

/** The words of presenting: no part of the page's own language file, loaded with the mode. */
export interface PresentingWords {
  readonly present: typeof present;
  readonly scenes: typeof scenes;
}
