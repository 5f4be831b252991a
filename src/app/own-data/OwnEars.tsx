import { type ReactNode, useEffect } from 'react';

import type { OwnWish } from './own-wish';

interface OwnEarsProps {
  readonly onWish: (wish: OwnWish) => void;
  /** Files are being dragged over the page, or no longer. */
  readonly onDrag: (isDragged: boolean) => void;
}

/** Hears what is dropped and pasted anywhere on the page, while mounted. */
export function OwnEars({ onWish, onDrag }: OwnEarsProps): ReactNode {
  useEffect(() => {
    const handleDrag = (event: DragEvent): void => {
      const { dataTransfer: data, type, relatedTarget } = event;
      // Whatever is no file is left to the browser.
      if (data === null || !data.types.includes('Files')) return;
      if (type === 'dragleave') {
        if (relatedTarget === null) onDrag(false);
        return;
      }
      event.preventDefault();
      data.dropEffect = 'copy';
      onDrag(type !== 'drop');
      if (type === 'drop') onWish({ kind: 'open', files: [...data.files] });
    };
    const handlePaste = (event: ClipboardEvent): void => {
      const { target, clipboardData: data } = event;
      if (data === null || isField(target)) return;
      const text = data.getData('text');
      if (data.files.length > 0) onWish({ kind: 'open', files: [...data.files] });
      else if (LIKE_DATA.test(text)) onWish({ kind: 'open', text });
    };
    for (const type of DRAGS) addEventListener(type, handleDrag);
    addEventListener('paste', handlePaste);
    return () => {
      for (const type of DRAGS) removeEventListener(type, handleDrag);
      removeEventListener('paste', handlePaste);
    };
  }, [onWish, onDrag]);
  return null;
}

const DRAGS = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;

/** The beginning of JSON, or a line of several cells with another below it. */
const LIKE_DATA = /^\uFEFF?\s*\{|^.*[,;\t].*\r?\n./;

/** Where pasted text belongs to what has the focus. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
