import { randomId } from '@/features/present/speaker-channel';

import { shownOwn } from '../url-state';
import { LENT_HASH } from './held-own';

/** Known to this window and to those that it opens. */
const token = randomId();

/** The end of an address under which a window asks this one for the reader's own data; then where in it. */
export function lentHash(place: string): string {
  if (!shownOwn()) return place === '' ? '' : `#${place}`;
  return `${LENT_HASH}${token}-${place}`;
}

/** Whether a message asks for what this window shows, by the word that this window gave. */
export function isAsked(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'asks') === token;
}

/** The word with which this window may ask the one that opened it; undefined for any other window. */
export function wordToAsk(): string | undefined {
  const [, word] = /^#own-([0-9a-f]+)-/.exec(globalThis.location.hash) ?? [];
  return word;
}
