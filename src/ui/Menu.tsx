import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

import { Button } from './Button';
import { classNames } from './class-names';
import { Icon } from './Icon';

interface MenuProps {
  readonly label: ReactNode;
  /** Marks the button when something in the panel is chosen. */
  readonly chosen?: boolean;
  readonly align?: 'start' | 'end';
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A button that opens a panel of controls below it, scrolled to where it can be seen. Escape closes and returns to the
 * button.
 */
export function Menu({
  label,
  chosen = false,
  align = 'start',
  className,
  children,
}: MenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();

  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  const handleKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is heard from whatever control inside has focus
    <div ref={root} className="relative" onKeyDown={handleKeyDown}>
      <Button
        ref={button}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
        className={classNames(chosen && 'border-ink bg-tint')}
      >
        {label}
        <Icon name="caret" className="size-2.5" />
      </Button>
      {open ? (
        <div
          id={panel}
          ref={scrollIntoView}
          className={classNames(
            'bg-surface border-ink z-menu absolute top-[calc(100%+4px)] max-h-[min(26rem,70vh)] w-max max-w-[min(24rem,calc(100vw-2rem))] overflow-y-auto border py-1.5',
            align === 'end' ? 'right-0' : 'left-0',
            className,
          )}
        >
          {children}
        </div>
      ) : null}
    </div>
  );
}

/** By as little as needed; nothing where all of it shows. */
function scrollIntoView(panel: HTMLElement | null): void {
  panel?.scrollIntoView({ block: 'nearest' });
}
