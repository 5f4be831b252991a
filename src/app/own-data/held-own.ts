import type { OwnDataset } from '@/data/own/own-files';
import type { LoadedDataset } from '@/data/queries';

/** A dataset of the reader's own as the page shows it, its data marked as local. */
export interface HeldOwn extends LoadedDataset, Omit<OwnDataset, 'files'> {
  readonly files: readonly File[];
}

let held: HeldOwn | 'coming' | undefined;

/** What this window holds of the reader's own, in memory alone: a dataset, one on its way, or nothing. */
export function heldOwn(): HeldOwn | 'coming' | undefined {
  return held;
}

export function holdOwn(own: HeldOwn | 'coming' | undefined): void {
  held = own;
}

const KEPT_KEY = 'communique.own';
/** What an address may say without naming anything to show. */
const LOOKS = /^\??((lang|scheme|scale|now|motion)=[^&]*&?)*$/;

/**
 * Whether this window is to begin with the files kept in this browser: at a visit without any wish in its address, and
 * when a page that showed them is loaded again.
 */
export function beginsWithKept(): boolean {
  try {
    return (
      localStorage.getItem(KEPT_KEY) !== null &&
      (isOwnStep(history.state) || (history.state === null && LOOKS.test(location.search)))
    );
  } catch {
    return false;
  }
}

/** Says whether there are kept files, so that no page has to look for them in vain. */
export function rememberKept(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(KEPT_KEY, '1');
    else localStorage.removeItem(KEPT_KEY);
  } catch {
    // Where nothing can be stored nothing is kept.
  }
}

/** Whether a step of the history, by its state, shows the reader's own data; those of published data carry 0 or nothing. */
export function isOwnStep(state: unknown): state is number {
  return typeof state === 'number' && state > 0;
}
