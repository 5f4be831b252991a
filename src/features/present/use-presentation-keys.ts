import { useEffect, useEffectEvent } from 'react';

import { commandOf, type PresentCommand } from './presentation-keys';

/** Hears the keys of a presentation wherever the focus is; those of a control or an open dialog stay theirs. */
export function usePresentationKeys(
  singleKeys: boolean,
  onCommand: (command: PresentCommand) => void,
): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event, singleKeys);
    if (command === undefined || event.defaultPrevented) return;
    // A clicker's start button reloads the page otherwise, whatever is open.
    if (command === 'stay') event.preventDefault();
    else if (!isTakenByControl(event)) {
      event.preventDefault();
      onCommand(command);
    }
  });

  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent): void => hear(event);
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, []);
}

function isTakenByControl({ key, target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog:modal') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, [popover]') !== null) return key !== 'Escape';
  return key === ' ' && target.closest('button, a[href], summary') !== null;
}
