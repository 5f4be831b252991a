import { type RefCallback, startTransition, useCallback, useState } from 'react';

/** A box's inner size and the size of its text, in CSS pixels. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly text: number;
}

/** What lies further off than a screen's height is not drawn yet: a page that begins has other things to do. */
const NEAR = { rootMargin: '100% 0px' };

/**
 * Measures the box that the ref is put on once it comes near the window, and follows it from then on. Undefined until
 * then and while it has no area (hidden, in print), so that nothing is drawn at size zero.
 */
export function useBoxSize(): readonly [RefCallback<HTMLElement>, BoxSize | undefined] {
  const [size, setSize] = useState<BoxSize>();
  const ref = useCallback((box: HTMLElement | null) => {
    if (box === null) return undefined;
    const sizes = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      const text = Number.parseFloat(getComputedStyle(entry.target).fontSize);
      const measured = width > 0 && height > 0 ? { width, height, text } : undefined;
      startTransition(() => setSize(measured));
    });
    const nearness = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      nearness.disconnect();
      sizes.observe(box);
    }, NEAR);
    nearness.observe(box);
    return () => {
      nearness.disconnect();
      sizes.disconnect();
    };
  }, []);
  return [ref, size];
}
