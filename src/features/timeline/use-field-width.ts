import { type RefCallback, useCallback, useState } from 'react';

/** Width of the field at the design's largest page; taken until the real one is measured. */
const DESIGN_WIDTH = 1048;

/** Marks the element that is measured, here and in the page as it was before the script. */
export const FIELD_MARK = { 'data-field-width': '' } as const;

/**
 * Width of an element in design pixels, that is in sixteenths of a rem, so that drawings grow with the text scale.
 * Whole numbers, so that a drawing is not laid out anew for a fraction.
 */
export function useFieldWidth(): readonly [RefCallback<HTMLElement>, number] {
  // The page before the script has the same field: drawn at its width, nothing is drawn twice.
  const [width, setWidth] = useState(() => widthOf(fieldBefore()) ?? DESIGN_WIDTH);
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

function fieldBefore(): Element | null {
  return typeof document === 'undefined' ? null : document.querySelector('[data-field-width]');
}

/** Undefined for what is not there or has no width. */
function widthOf(element: Element | null): number | undefined {
  if (element === null) return undefined;
  const pxPerRem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round((element.getBoundingClientRect().width / pxPerRem) * 16) || undefined;
}
