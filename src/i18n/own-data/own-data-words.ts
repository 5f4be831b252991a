import type { ownData } from '../messages/en/own-data';

/** The words about a dataset of the reader's own: no part of the page's own language file, loaded when asked for. */
export type OwnDataWords = typeof ownData;
