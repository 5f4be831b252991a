import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

interface ModalDialog {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly firstFocus: RefObject<HTMLElement | null>;
  /** Escape, the browser's own way back, or a press on the ground beside the content. */
  readonly onClose: () => void;
  /** Where the focus goes when whatever had it before is gone from the page. */
  readonly focusAfter: (() => HTMLElement | null) | undefined;
}

/**
 * Shows a native dialog as modal while its component is mounted. The browser keeps the focus inside and gives
 * it back on closing; the page behind does not scroll. Closing is only asked for: the owner unmounts.
 */
export function useModalDialog({ dialog, firstFocus, onClose, focusAfter }: ModalDialog): void {
  const askToClose = useEffectEvent(onClose);
  const findFocus = useEffectEvent(() => focusAfter?.() ?? null);

  // A layout effect: its end runs while the dialog is still in the page and can give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const unlisten = listenForClosing(element, () => askToClose());
    const unlock = lockScrolling();
    element.showModal();
    firstFocus.current?.focus({ preventScroll: true });
    return () => {
      unlisten();
      unlock();
      element.close();
      // With nothing to give the focus back to, the browser leaves it where it was until the next frame.
      const focused = document.activeElement;
      if (focused === document.body || element.contains(focused)) findFocus()?.focus();
    };
  }, [dialog, firstFocus]);
}

function listenForClosing(element: HTMLDialogElement, askToClose: () => void): () => void {
  let pressedBeside = false;
  const handleCancel = (event: Event): void => {
    if (event.target !== element) return;
    event.preventDefault();
    askToClose();
  };
  // The event comes late: by then the dialog may have been shown again.
  const handleClosed = (): void => {
    if (!element.open) askToClose();
  };
  // A selection dragged out of the content ends beside it; only a press that began there closes.
  const handlePress = (event: Event): void => {
    pressedBeside = event.target === element;
  };
  const handleClick = (event: Event): void => {
    if (pressedBeside && event.target === element) askToClose();
  };
  element.addEventListener('cancel', handleCancel);
  element.addEventListener('close', handleClosed);
  element.addEventListener('pointerdown', handlePress);
  element.addEventListener('click', handleClick);
  return () => {
    element.removeEventListener('cancel', handleCancel);
    element.removeEventListener('close', handleClosed);
    element.removeEventListener('pointerdown', handlePress);
    element.removeEventListener('click', handleClick);
  };
}

/** Stops the page from scrolling; room for the scrollbar is kept, so that nothing behind moves. */
function lockScrolling(): () => void {
  const root = document.documentElement;
  const { overflow, paddingRight } = root.style;
  const scrollbar = window.innerWidth - root.clientWidth;
  root.style.overflow = 'hidden';
  if (scrollbar > 0) root.style.paddingRight = `${scrollbar}px`;
  return () => {
    root.style.overflow = overflow;
    root.style.paddingRight = paddingRight;
  };
}
