import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';

import type { LiveWindow } from './live-window';
import { markElement } from './use-pending-focus';

/** Next to the mark, so that the pointer can go over to the words. */
const POINTER_GAP = 1;
/** Clear of the ring around a focused mark. */
const FOCUS_GAP = 8;

interface Tip {
  readonly key: string;
  readonly centre: number;
  readonly top: number;
}

interface TipLayerProps {
  /** The full words of a mark by its key. */
  readonly tipOf: (key: string) => ReactNode;
  /** No words are in the way while a gesture lasts. */
  readonly live: LiveWindow;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Shows the full words over the mark that is pointed at or focused. Its own state: what it wraps is not drawn again.
 * The words can be pointed at themselves, and Escape puts them away.
 */
export function TipLayer({ tipOf, live, className, children }: TipLayerProps): ReactNode {
  const [tip, setTip] = useState<Tip>();
  const layer = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);

  useEffect(() => live.subscribe(() => setTip(undefined)), [live]);

  const show = (target: EventTarget, gap: number): void => {
    if (live.get() !== undefined) return;
    const key = target instanceof Element ? keyAt(target) : undefined;
    const mark =
      key === undefined || layer.current === null ? undefined : markElement(layer.current, key);
    // The first rectangle of a mark or capsule is its body.
    const glyph = mark?.querySelector('rect')?.getBoundingClientRect();
    const frame = layer.current?.getBoundingClientRect();
    if (glyph === undefined || frame === undefined || key === undefined) {
      setTip(undefined);
      return;
    }
    setTip({
      key,
      centre: glyph.left + glyph.width / 2 - frame.left,
      top: glyph.top - frame.top - gap,
    });
  };
  const handleOver = ({ target, pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    if (target instanceof Node && words.current?.contains(target)) return;
    show(target, POINTER_GAP);
  };
  const handleFocus = ({ target }: FocusEvent): void => {
    if (target.matches(':focus-visible')) show(target, FOCUS_GAP);
  };
  const handleKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setTip(undefined);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to the marks inside, which have roles and names of their own
    <div
      ref={layer}
      className={className}
      onPointerOver={handleOver}
      onPointerLeave={() => setTip(undefined)}
      onPointerDown={() => setTip(undefined)}
      onFocus={handleFocus}
      onBlur={() => setTip(undefined)}
      onKeyDown={handleKeyDown}
    >
      {children}
      {tip === undefined ? null : (
        <div
          ref={words}
          aria-hidden="true"
          className="bg-surface border-ink text-small z-bar pointer-events-auto absolute w-80 max-w-full -translate-y-full border px-3 py-2"
          style={{
            left: `clamp(0px, calc(${tip.centre}px - 10rem), calc(100% - min(20rem, 100%)))`,
            top: `${tip.top}px`,
          }}
        >
          {tipOf(tip.key)}
        </div>
      )}
    </div>
  );
}

/** The mark that an element belongs to: as part of it, or of its label. */
function keyAt(element: Element): string | undefined {
  const part = element.closest('[data-key], [data-label-of]');
  return part?.getAttribute('data-key') ?? part?.getAttribute('data-label-of') ?? undefined;
}
