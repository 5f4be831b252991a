import { type ReactNode, useEffect, useEffectEvent } from 'react';

import { keptOwnFiles } from '@/data/own/kept-own-files';
import { readOwnFiles } from '@/data/own/read-own-files';
import type { ViewState } from '@/domain/view-state/view-state';

import { createReadingWorker } from '../own-scripts';
import { giveUpOwn, showOwn } from '../url-state';
import { heldOf } from './held-of';
import type { OwnWish } from './own-wish';
import { rememberKept } from './remember-kept';

interface KeptOpeningProps {
  readonly state: ViewState;
  readonly onWish: (wish: OwnWish) => void;
}

/** Shows the files kept in this browser; what cannot be shown of them is told in the sheet. */
export function KeptOpening({ state, onWish }: KeptOpeningProps): ReactNode {
  const open = useEffectEvent(async (signal: AbortSignal): Promise<void> => {
    const given = await keptOwnFiles();
    signal.throwIfAborted();
    if (given === undefined) {
      rememberKept(false);
      giveUpOwn();
      onWish({ kind: 'lost' });
      return;
    }
    const result = await readOwnFiles(given, { createWorker: createReadingWorker, signal });
    signal.throwIfAborted();
    if (result.ok) {
      showOwn(heldOf(result, given), state, 'replace');
      return;
    }
    giveUpOwn();
    onWish({ kind: 'open', files: given });
  });
  useEffect(() => {
    const controller = new AbortController();
    open(controller.signal).catch(() => {
      // Files that cannot be read at all are told of where they can be opened again.
      if (!controller.signal.aborted) giveUpOwn();
    });
    return () => controller.abort();
  }, []);
  return null;
}
