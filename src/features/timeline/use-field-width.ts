import { type RefCallback, useCallback, useState } from 'react';

/** Width of the field at the design's largest page; taken where there is no page to measure. */
const DESIGN_WIDTH = 1048;

/** Marks the element that is measured, here and in the page as it was before the script. */
export const FIELD_MARK = { 'data-field-width': '' } as const;

/**
 * Width of an element in design pixels, that is in sixteenths of a rem, so that drawings grow with the text scale.
 * Whole numbers, so that a drawing is not laid out anew for a fraction.
 */
export function useFieldWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(() => widthAhead() ?? DESIGN_WIDTH);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => setWidth(Math.max(1, widthOf(element) ?? 1));
    // Before the first picture, so that nothing shows at the width of another screen.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

/**
 * The width that the field will have, so that nothing is drawn twice: that of the page before the script, else that of
 * an empty row in a page of its own, which is there only to be measured.
 */
function widthAhead(): number | undefined {
  if (typeof document === 'undefined') return undefined;
  const before = widthOf(document.querySelector('[data-field-width]'));
  if (before !== undefined) return before;
  const field = boxOf('');
  const page = boxOf('page', boxOf('rail-row', boxOf('max-desktop:hidden'), field));
  document.body.append(page);
  const width = widthOf(field);
  page.remove();
  return width;
}

function boxOf(className: string, ...inside: readonly Element[]): Element {
  const box = document.createElement('div');
  box.className = className;
  box.append(...inside);
  return box;
}

/** Undefined for what is not there or has no width. */
function widthOf(element: Element | null): number | undefined {
  if (element === null) return undefined;
  const pxPerRem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round((element.getBoundingClientRect().width / pxPerRem) * 16) || undefined;
}
