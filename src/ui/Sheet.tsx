import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

import { Button } from './Button';
import { useModalDialog } from './use-modal-dialog';

interface SheetProps {
  /** Id of the heading inside that names the sheet; the heading can take focus (`tabIndex={-1}`). */
  readonly titleId: string;
  /** What is shown; another value scrolls to the top and moves a focus that went with the old content. */
  readonly contentKey: string;
  /** Left in the bar: what kind of thing this is. */
  readonly label: ReactNode;
  /** Buttons beside Close, after it in the order of focus: it is focused first. */
  readonly tools?: ReactNode;
  /** A row of its own in the bar. */
  readonly notice?: ReactNode;
  readonly closeWord: string;
  readonly closeKey: string;
  readonly onClose: () => void;
  /** What is focused at once, where that is not Close. */
  readonly firstFocus?: RefObject<HTMLElement | null>;
  /** Where the focus goes when whatever opened the sheet is gone from the page. */
  readonly focusAfter?: (() => HTMLElement | null) | undefined;
  readonly children: ReactNode;
}

/** A sheet over the right of the page, modal while mounted. In print it stands alone on its pages. */
export function Sheet({
  titleId,
  contentKey,
  label,
  tools,
  notice,
  closeWord,
  closeKey,
  onClose,
  firstFocus,
  focusAfter,
  children,
}: SheetProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const shownKey = useRef(contentKey);
  useModalDialog({ dialog, firstFocus: firstFocus ?? closeButton, onClose, focusAfter });

  useEffect(() => {
    if (shownKey.current === contentKey) return;
    shownKey.current = contentKey;
    panel.current?.scrollTo({ top: 0 });
    if (!bar.current?.contains(document.activeElement)) document.getElementById(titleId)?.focus();
  }, [contentKey, titleId]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className="bg-scrim text-ink fixed inset-0 m-0 h-full max-h-none w-full max-w-none overflow-hidden border-0 p-0 backdrop:bg-transparent open:flex open:justify-end print:absolute print:h-auto print:overflow-visible print:bg-transparent"
    >
      <div
        ref={panel}
        className="bg-surface border-ink duration-base desktop:w-[43.75rem] desktop:border-l-4 relative h-full w-full max-w-full scroll-pt-24 overflow-y-auto overscroll-contain transition-transform ease-out starting:translate-x-full print:h-auto print:w-full print:border-0"
      >
        <header
          ref={bar}
          className="bg-surface border-hair tablet:px-10 sticky top-0 z-10 flex flex-wrap items-center gap-2 border-b px-4 py-3 print:hidden [@media(max-height:30rem)]:static"
        >
          <div className="text-caption min-w-0 flex-1 font-semibold">{label}</div>
          <Button
            ref={closeButton}
            onClick={onClose}
            className="tablet:order-last pointer-coarse:min-h-11"
          >
            {closeWord}
            <kbd className="border-rule text-ink2 rounded-control text-evidence max-tablet:hidden border px-1 font-sans font-medium pointer-coarse:hidden">
              {closeKey}
            </kbd>
          </Button>
          <div className="max-tablet:basis-full flex flex-wrap items-center gap-2">{tools}</div>
          {notice ? <div className="tablet:order-last basis-full">{notice}</div> : null}
        </header>
        <div className="tablet:px-10 px-4 pt-7 pb-12 wrap-anywhere">{children}</div>
      </div>
    </dialog>
  );
}
