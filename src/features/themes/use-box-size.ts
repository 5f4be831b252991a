import { type RefCallback, useCallback, useState } from 'react';

/** A box's inner size and the size of its text, in CSS pixels. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly text: number;
}

/**
 * Measures the box that the ref is put on, and follows it. Undefined until it is measured and while it has no area
 * (hidden, in print), so that nothing is drawn at size zero.
 */
export function useBoxSize(): readonly [RefCallback<HTMLElement>, BoxSize | undefined] {
  const [size, setSize] = useState<BoxSize>();
  const ref = useCallback((box: HTMLElement | null) => {
    if (box === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      const text = Number.parseFloat(getComputedStyle(entry.target).fontSize);
      setSize(width > 0 && height > 0 ? { width, height, text } : undefined);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
