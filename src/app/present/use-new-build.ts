import { useEffect, useRef } from 'react';

import { isTakenOver, ownScript, storesPage, takeOverNewVersion } from '../offline/page-store';
import { entryScriptOf, isNewBuild } from './entry-script';

const RELOADED_KEY = 'communique.reloaded-for';
/** How often an unattended screen asks whether the page itself has changed, in milliseconds. */
const LOOK_EVERY_MS = 5 * 60_000;

/**
 * Notices that the server has a newly built page. `reloadIfNew` loads it, once for each build; it is to be called between
 * two scenes. Where the page is stored on the device, the new one is stored whole and has taken over before that; this
 * window goes on with its own until then. Does nothing from a file or where the window cannot remember for what it reloaded.
 */
export function useNewBuild(isOn: boolean): { readonly reloadIfNew: () => void } {
  const waiting = useRef<string>(undefined);

  useEffect(() => {
    if (!isOn || globalThis.location.protocol === 'file:') return undefined;
    const controller = new AbortController();
    const look = async (): Promise<void> => {
      const served = await servedScript(controller.signal);
      const isNew = isNewBuild(served, ownScript(), reloadedFor());
      waiting.current = isNew && (await isOnItsWay(served, controller.signal)) ? served : undefined;
    };
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [isOn]);

  return {
    reloadIfNew: () => {
      const script = waiting.current;
      if (script === undefined || (storesPage() && !isTakenOver())) return;
      if (rememberReload(script)) globalThis.location.reload();
    },
  };
}

async function servedScript(signal: AbortSignal): Promise<string | undefined> {
  const response = await fetch(globalThis.location.pathname, { signal, cache: 'no-store' });
  return response.ok ? entryScriptOf(await response.text()) : undefined;
}

/** Whether a reload brings the new page, now from the server or soon from what is stored: that is asked to take over. */
async function isOnItsWay(script: string, signal: AbortSignal): Promise<boolean> {
  if (!storesPage()) return isThere(script, signal);
  await takeOverNewVersion();
  return true;
}

/** A page whose script has not arrived on the server yet would come up empty. */
async function isThere(script: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(script, { signal });
  return response.ok && /javascript/.test(response.headers.get('content-type') ?? '');
}

function reloadedFor(): string | undefined {
  try {
    return globalThis.sessionStorage.getItem(RELOADED_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function rememberReload(script: string): boolean {
  try {
    globalThis.sessionStorage.setItem(RELOADED_KEY, script);
    return true;
  } catch {
    return false;
  }
}
