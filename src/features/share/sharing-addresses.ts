import type { Language } from '@/domain/model/vocabulary';
import type { Embed, Scheme } from '@/domain/view-state/view-state';

/** What a link says beyond what it shows; the rest is the reader's own affair. */
export interface LinkOptions {
  /** The page's language goes along. */
  readonly withLanguage: boolean;
  /** Colour scheme and text size go along. */
  readonly withLooks: boolean;
}

export interface EmbedOptions {
  readonly part: Embed;
  /** Absent: the reader's own. */
  readonly lang?: Language | undefined;
  readonly scheme?: Scheme | undefined;
}

/** Whole addresses of the view that is shown. */
export interface SharingAddresses {
  /** False for a page that was opened from a file: from elsewhere nobody can reach it. */
  readonly isOnNet: boolean;
  /** True while data are shown that no address leads to: then there is no link at all. */
  readonly isLocal: boolean;
  readonly link: (options: LinkOptions) => string;
  readonly embed: (options: EmbedOptions) => string;
}
