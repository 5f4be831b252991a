import { useEffect, useRef } from 'react';

import { entryScriptOf, isNewBuild } from './entry-script';

const RELOADED_KEY = 'communique.reloaded-for';
/** How often an unattended screen asks whether the page itself has changed, in milliseconds. */
const LOOK_EVERY_MS = 5 * 60_000;

/**
 * Notices that the server has a newly built page. `reloadIfNew` loads it, once for each build, and says whether it does; it
 * is to be called between two scenes. Does nothing from a file or where the window cannot remember for what it reloaded.
 */
export function useNewBuild(isOn: boolean): { readonly reloadIfNew: () => boolean } {
  const waiting = useRef<string>(undefined);

  useEffect(() => {
    if (!isOn || globalThis.location.protocol === 'file:') return undefined;
    const controller = new AbortController();
    const look = async (): Promise<void> => {
      const served = await servedScript(controller.signal);
      const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
      const isNew = isNewBuild(served, own ?? undefined, reloadedFor());
      waiting.current = isNew && (await isThere(served, controller.signal)) ? served : undefined;
    };
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [isOn]);

  return {
    reloadIfNew: () => {
      if (waiting.current === undefined || !rememberReload(waiting.current)) return false;
      globalThis.location.reload();
      return true;
    },
  };
}

async function servedScript(signal: AbortSignal): Promise<string | undefined> {
  const response = await fetch(globalThis.location.pathname, { signal, cache: 'no-store' });
  return response.ok ? entryScriptOf(await response.text()) : undefined;
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
