import { useEffect, useState } from 'react';

import { heldOwn, isOwnStep } from './held-own';

/** What a reader wants with a dataset of his or her own. */
export interface OwnWish {
  /** `lost`: nothing; the page was loaded again, and what it showed had not been kept. */
  readonly kind: 'open' | 'changes' | 'lost';
  /** Dropped or pasted. */
  readonly files?: readonly File[];
  /** Pasted. */
  readonly text?: string;
}

interface OwnWishes {
  readonly wish: OwnWish | undefined;
  readonly setWish: (wish: OwnWish | undefined) => void;
  /** Files are being dragged over the page. */
  readonly isDragged: boolean;
}

/** Hears what is dropped and pasted anywhere on the page. */
export function useOwnWish(isOn: boolean): OwnWishes {
  const [wish, setWish] = useState<OwnWish | undefined>(() =>
    isOwnStep(history.state) && !heldOwn() ? { kind: 'lost' } : undefined,
  );
  const [isDragged, setDragged] = useState(false);

  useEffect(() => {
    if (!isOn) return undefined;
    const handleDrag = (event: DragEvent): void => {
      const { dataTransfer: data, type, relatedTarget } = event;
      // Whatever is no file is left to the browser.
      if (!data?.types.includes('Files')) return;
      if (type === 'dragleave') {
        if (relatedTarget === null) setDragged(false);
        return;
      }
      event.preventDefault();
      data.dropEffect = 'copy';
      setDragged(type !== 'drop');
      if (type === 'drop') setWish({ kind: 'open', files: [...data.files] });
    };
    const handlePaste = ({ target, clipboardData: data }: ClipboardEvent): void => {
      if (!data || (target instanceof Element && target.closest('input,textarea,select'))) return;
      const text = data.getData('text');
      if (data.files.length > 0) setWish({ kind: 'open', files: [...data.files] });
      else if (LIKE_DATA.test(text)) setWish({ kind: 'open', text });
    };
    for (const type of DRAGS) addEventListener(type, handleDrag);
    addEventListener('paste', handlePaste);
    return () => {
      for (const type of DRAGS) removeEventListener(type, handleDrag);
      removeEventListener('paste', handlePaste);
    };
  }, [isOn]);

  return { wish, setWish, isDragged };
}

const DRAGS = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
/** The beginning of JSON, or a line of several cells with another below it. */
const LIKE_DATA = /^\s*\{|^.*[,;\t].*\r?\n./;
