import { heldOwn } from '../own-data/held-own';
import { entryScriptOf, isNewBuild } from '../present/entry-script';
import { isTakenOver, ownScript, storesPage, takeOverNewVersion } from './page-store';

const RELOADED_KEY = 'communique.reloaded-for';

/**
 * The script of a page that the server has and this window has not, once a reload would bring it, now or soon: what is
 * stored on the device is asked to take over first. Undefined when there is none, or when this window was reloaded for it
 * before. Rejects where the server cannot be asked.
 */
export async function findNewBuild(signal?: AbortSignal): Promise<string | undefined> {
  const init = signal === undefined ? {} : { signal };
  const page = await fetch(globalThis.location.pathname, { ...init, cache: 'no-store' });
  const served = page.ok ? entryScriptOf(await page.text()) : undefined;
  if (!isNewBuild(served, ownScript(), reloadedFor())) return undefined;
  if (storesPage()) {
    await takeOverNewVersion();
    return served;
  }
  // A page whose script has not arrived on the server yet would come up empty.
  const { ok, headers } = await fetch(served, init);
  return ok && /javascript/.test(headers.get('content-type') ?? '') ? served : undefined;
}

/**
 * Loads a build that `findNewBuild` has found, once for each. Not while the one that is stored has yet to take over, nor in
 * a window that holds a file of the reader's own, which would be lost.
 */
export function reloadInto(script: string | undefined): void {
  if (script === undefined || heldOwn() !== undefined) return;
  if (storesPage() && !isTakenOver()) return;
  if (rememberReload(script)) globalThis.location.reload();
}

/** Loads the build that the server has by now, if it is another one than this window's and can be had. */
export async function reloadIntoNewBuild(): Promise<void> {
  reloadInto(await findNewBuild());
}

function reloadedFor(): string | undefined {
  try {
    return globalThis.sessionStorage.getItem(RELOADED_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** False where the window cannot remember: it could reload for ever. */
function rememberReload(script: string): boolean {
  try {
    globalThis.sessionStorage.setItem(RELOADED_KEY, script);
    return true;
  } catch {
    return false;
  }
}
