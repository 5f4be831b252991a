import { type RefCallback, useCallback, useState } from 'react';

/** Width of the field at the design's largest page; taken until the real one is measured. */
const DESIGN_WIDTH = 1048;

/**
 * Width of an element in design pixels, that is in sixteenths of a rem, so that drawings grow with the text scale.
 * Whole numbers, so that a drawing is not laid out anew for a fraction.
 */
export function useFieldWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(DESIGN_WIDTH);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => {
      const pxPerRem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setWidth(Math.max(1, Math.round((element.getBoundingClientRect().width / pxPerRem) * 16)));
    };
    // Before the first picture, so that nothing shows at the width of another screen.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
