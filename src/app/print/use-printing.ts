import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True from just before a print is laid out until after it; then the focus is where it was. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    let focused: Element | null = null;
    // The print is laid out as soon as the event is over.
    const before = (): void => {
      focused = document.activeElement;
      flushSync(() => setPrinting(true));
    };
    const after = (): void => {
      flushSync(() => setPrinting(false));
      // What is not on paper may have lost the focus meanwhile.
      if (focused instanceof HTMLElement && document.activeElement !== focused) {
        focused.focus({ preventScroll: true });
      }
    };
    globalThis.addEventListener('beforeprint', before);
    globalThis.addEventListener('afterprint', after);
    return () => {
      globalThis.removeEventListener('beforeprint', before);
      globalThis.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
