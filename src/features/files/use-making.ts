import { useEffect, useRef, useState } from 'react';

import { saveFile } from '@/ui/save-file';

import type { MadeFile } from './make-files';

/** What is being made, has been handed over, or could not be made; `idle` before the first. */
export type Making =
  | { readonly state: 'idle' | 'failed' }
  | { readonly state: 'making'; readonly file: string; readonly share: number }
  | { readonly state: 'saved'; readonly file: string };

/** Makes one file. */
export type MakeFile = (signal: AbortSignal, onShare: (share: number) => void) => Promise<MadeFile>;

/** Makes one file at a time and hands it to the browser; a new one takes the place of one that is being made. */
export function useMaking(): readonly [
  making: Making,
  start: (file: string, make: MakeFile) => void,
] {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = (file: string, make: MakeFile): void => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const say = (next: Making): void => {
      if (!abort.signal.aborted) setMaking(next);
    };
    say({ state: 'making', file, share: 0 });
    make(abort.signal, (share) => say({ state: 'making', file, share })).then(
      (made) => {
        if (abort.signal.aborted) return;
        saveFile(made.blob, made.name);
        say({ state: 'saved', file: made.name });
      },
      () => say({ state: 'failed' }),
    );
  };
  return [making, start];
}
