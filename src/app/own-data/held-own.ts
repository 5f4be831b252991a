import type { OwnDataset } from '@/data/own/own-files';
import type { LoadedDataset } from '@/data/queries';

import type { OwnWish } from './own-wish';

/** A dataset of the reader's own as the page shows it, its data marked as local. */
export interface HeldOwn extends LoadedDataset, OwnDataset {
  /** The files themselves. */
  readonly given: readonly File[];
}

let held: HeldOwn | 'coming' | undefined;

/** What this window holds of the reader's own, in memory alone: a dataset, one on its way, or nothing. */
export function heldOwn(): HeldOwn | 'coming' | undefined {
  return held;
}

export function holdOwn(own: HeldOwn | 'coming' | undefined): void {
  held = own;
}

export const KEPT_KEY = 'communique.own';
/** The end of the address of a window that shows what the window that opened it holds. */
export const LENT_HASH = '#own-';
/** What an address may say without naming anything to show. */
const LOOKS = /^\??((lang|scheme|scale|now|motion)=[^&]*&?)*$/;

/**
 * Whether this window is to begin with the reader's own data. With those of the window that opened it where the address
 * says so; with the files kept in this browser at a visit without any wish in its address, and when a page that showed them
 * is loaded again.
 */
export function beginsWithOwn(): boolean {
  if (location.hash.startsWith(LENT_HASH)) return true;
  try {
    return (
      localStorage.getItem(KEPT_KEY) !== null &&
      (isOwnStep(history.state) || (history.state === null && LOOKS.test(location.search)))
    );
  } catch {
    return false;
  }
}

/** Whether a step of the history, by its state, shows the reader's own data; those of published data carry 0 or nothing. */
export function isOwnStep(state: unknown): state is number {
  return typeof state === 'number' && state > 0;
}

/** What the page begins with: that it shows no longer what it showed before it was loaded again, or nothing. */
export function begunWish(): OwnWish | undefined {
  // A page that is drawn when it is built has no history yet.
  return isOwnStep(globalThis.history?.state) && !held ? { kind: 'lost' } : undefined;
}
