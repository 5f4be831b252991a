import { type CSSProperties, type ReactNode, useId, useRef, useState } from 'react';

import { classNames } from './class-names';

interface PopoverProps {
  /** Accessible name of the button and of what it opens. */
  readonly label: string;
  readonly button: ReactNode;
  readonly buttonClassName?: string;
  readonly children: ReactNode;
}

const GAP_PX = 6;
const MARGIN_PX = 8;
const WIDTH_PX = 352;
/** Below this much room the panel opens upwards. */
const ROOM_PX = 260;

/**
 * A word that opens a small panel beside itself, by the browser's own popover: Escape or a click elsewhere
 * closes it and the focus is where it was. Made of spans only, so that it can stand inside a paragraph.
 */
export function Popover({ label, button, buttonClassName, children }: PopoverProps): ReactNode {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});

  const putBesideButton = (): void => {
    const box = trigger.current?.getBoundingClientRect();
    if (box === undefined) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(MARGIN_PX, Math.min(box.left, clientWidth - WIDTH_PX - MARGIN_PX));
    const below = clientHeight - box.bottom;
    setPlace(
      below < ROOM_PX && box.top > below
        ? {
            left,
            top: 'auto',
            bottom: clientHeight - box.top + GAP_PX,
            maxHeight: box.top - 2 * MARGIN_PX,
          }
        : { left, top: box.bottom + GAP_PX, bottom: 'auto', maxHeight: below - 2 * MARGIN_PX },
    );
  };

  return (
    <>
      <button
        ref={trigger}
        type="button"
        popoverTarget={id}
        aria-label={label}
        aria-expanded={open}
        className={buttonClassName}
      >
        {button}
      </button>
      <span
        id={id}
        popover="auto"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a dialog element may not stand inside a paragraph
        role="dialog"
        aria-label={label}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') putBesideButton();
        }}
        onToggle={(event) => setOpen(event.newState === 'open')}
        style={place}
        className={classNames(
          'bg-surface text-ink border-ink text-caption fixed right-auto m-0 w-[22rem] max-w-[calc(100vw-1rem)] overflow-y-auto border p-3.5 text-left font-sans font-normal not-italic',
          'whitespace-normal',
        )}
      >
        {open ? children : null}
      </span>
    </>
  );
}
