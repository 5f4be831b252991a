import { type RefObject, useEffect, useRef } from 'react';

interface Pending {
  readonly recordId: string;
  readonly fromKey: string;
}

/** The element that draws a mark, a capsule or a row. */
export function markElement(root: Element, key: string): HTMLElement | SVGElement | undefined {
  return findMark(root, `[data-key="${CSS.escape(key)}"]`);
}

/**
 * Moves the focus when a capsule opens: it is gone then, and the focus goes to the first record that was in it, wherever
 * that is drawn now.
 */
export function usePendingFocus(
  root: RefObject<HTMLElement | null>,
): (recordId: string, fromKey: string) => void {
  const pending = useRef<Pending>(undefined);
  useEffect(() => {
    const { current } = pending;
    if (current === undefined || root.current === null) return;
    if (markElement(root.current, current.fromKey) !== undefined) return;
    pending.current = undefined;
    const mark =
      markElement(root.current, current.recordId) ??
      findMark(root.current, `[data-key^="${CSS.escape(current.recordId)}+"]`);
    mark?.focus({ preventScroll: true });
  });
  return (recordId, fromKey) => {
    pending.current = { recordId, fromKey };
  };
}

function findMark(root: Element, selector: string): HTMLElement | SVGElement | undefined {
  return root.querySelector<HTMLElement | SVGElement>(selector) ?? undefined;
}
