import { useEffect, useRef } from 'react';

import { findNewBuild, reloadInto } from '../offline/new-build';

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
      waiting.current = await findNewBuild(controller.signal);
    };
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [isOn]);

  return { reloadIfNew: () => reloadInto(waiting.current) };
}
