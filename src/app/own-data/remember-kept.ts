import { KEPT_KEY } from './held-own';

/** Says whether there are kept files, so that no page has to look for them in vain. */
export function rememberKept(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(KEPT_KEY, '1');
    else localStorage.removeItem(KEPT_KEY);
  } catch {
    // Where nothing can be stored nothing is kept.
  }
}
