import { useEffect, useEffectEvent } from 'react';

import { hearsSingleKeys } from '../preferences';

/** `P` on the page starts the presentation, unless somebody writes, a dialog is open, or single letters are switched off. */
export function usePresentKey(onPresent: (() => void) | undefined): void {
  const present = useEffectEvent(() => onPresent?.());
  const isOn = onPresent !== undefined;
  useEffect(() => {
    if (!isOn) return undefined;
    const handleKeyDown = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (key.toLowerCase() !== 'p' || event.ctrlKey || event.metaKey || event.altKey) return;
      const isWriting =
        target instanceof Element && target.closest('input, select, textarea') !== null;
      if (isWriting || document.querySelector('dialog:modal') !== null || !hearsSingleKeys())
        return;
      event.preventDefault();
      present();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [isOn]);
}
