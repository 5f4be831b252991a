import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

import { itemsOf } from '@/domain/timeline/lane-layout';
import type { LaneLayout, PlacedItem } from '@/domain/timeline/placed-item';

import { markElement } from './use-pending-focus';

interface Held {
  readonly element: Element;
  readonly key: string;
  readonly ids: ReadonlySet<string>;
  readonly x: number;
}

/**
 * Keeps the focus in the lanes when its mark goes out of the window or into a capsule: on what holds its record now, else
 * on the nearest mark. Where the lanes themselves give way to rows, on the first of these.
 */
export function useKeptFocus(
  ref: RefObject<HTMLElement | null>,
  layouts: readonly LaneLayout[],
): (event: FocusEvent) => void {
  const held = useRef<Held>(undefined);
  useEffect(() => {
    const lost = held.current;
    const root = ref.current;
    if (lost === undefined || root === null || lost.element.isConnected || !isFocusNowhere()) {
      return;
    }
    held.current = undefined;
    const next = successorOf(lost, layouts);
    if (next === undefined) root.focus({ preventScroll: true });
    else markElement(root, next.key)?.focus({ preventScroll: true });
  });
  useEffect(() => {
    const root = ref.current;
    if (root === null) return undefined;
    const figure = root.closest('figure');
    return () => {
      if (held.current === undefined || root.isConnected || !isFocusNowhere()) return;
      figure?.querySelector<HTMLElement>('[data-key]')?.focus({ preventScroll: true });
    };
  }, [ref]);

  return ({ target }) => {
    const element = target.closest('[data-key]');
    const key = element?.getAttribute('data-key');
    const placed = layouts.flatMap((layout) => layout.placed).find((item) => item.key === key);
    held.current =
      element === null || placed === undefined
        ? undefined
        : {
            element,
            key: placed.key,
            ids: new Set(itemsOf(placed).map(({ id }) => id)),
            x: placed.x,
          };
  };
}

function isFocusNowhere(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
}

function successorOf(lost: Held, layouts: readonly LaneLayout[]): PlacedItem | undefined {
  const all = layouts.flatMap(({ placed }) => placed);
  const heir = all.find((item) => itemsOf(item).some(({ id }) => lost.ids.has(id)));
  if (heir !== undefined) return heir;
  const [first] = all;
  return all.reduce(
    (best, item) => (Math.abs(item.x - lost.x) < Math.abs((best?.x ?? 0) - lost.x) ? item : best),
    first,
  );
}
