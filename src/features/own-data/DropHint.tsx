import { type ReactNode, useLayoutEffect, useRef } from 'react';

import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { HAS_POPOVER } from '@/ui/has-popover';

/** Over everything while files are being dragged across the page: what happens when they are dropped. */
export function DropHint(): ReactNode {
  const words = useOwnDataWords();
  const hint = useRef<HTMLOutputElement>(null);
  // A sheet that is open stands above every layer of the page; only what the browser puts on top stands above it.
  useLayoutEffect(() => {
    if (HAS_POPOVER) hint.current?.showPopover();
  }, []);
  return (
    <output
      ref={hint}
      popover="manual"
      className="text-ink bg-scrim pointer-events-none fixed inset-0 z-50 m-0 block h-full max-h-none w-full max-w-none border-0 p-4"
    >
      <span className="border-ink grid size-full place-items-center border-4 border-dashed">
        <span className="bg-surface border-ink heading max-w-[30ch] border px-6 py-4 text-center text-balance">
          {words.dropHere}
        </span>
      </span>
    </output>
  );
}
