import type { files } from '../messages/en/files';
import type { pictures } from '../messages/en/pictures';
import type { print } from '../messages/en/print';
import type { share } from '../messages/en/share';
import type { takeAway } from '../messages/en/take-away';

/** The words of sharing, printing and exporting: no part of the page's own language file, loaded when asked for. */
export interface TakingAwayWords {
  readonly takeAway: typeof takeAway;
  readonly share: typeof share;
  readonly print: typeof print;
  readonly pictures: typeof pictures;
  readonly files: typeof files;
}
