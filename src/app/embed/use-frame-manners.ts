import { type RefObject, useEffect, useState } from 'react';

/**
 * How a part behaves in the frame that holds it; at the top of a window it does nothing of this.
 *
 * - Its height goes to the parent as `{ type: 'communique:height', height, id }`: whole CSS pixels, once at first and with
 *   every change; `id` is the frame's `name`. It goes to any origin (`*`): a height is no secret, and the parent's
 *   origin is not known where it sends no referrer.
 * - Until something in the frame has the focus the wheel is the host's: nothing scrolls, pans or zooms in here.
 *
 * Gives whether the frame cuts something off that cannot be scrolled to yet.
 */
export function useFrameManners(content: RefObject<HTMLElement | null>): boolean {
  const [isCut, setCut] = useState(false);

  useEffect(() => {
    const element = content.current;
    if (element === null || !isFramed()) return undefined;
    const root = document.documentElement;
    let sent = 0;
    const update = (): void => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      root.style.overflow = document.hasFocus() ? '' : 'hidden';
      setCut(!document.hasFocus() && height > window.innerHeight + 1);
      if (height === sent || height === 0) return;
      sent = height;
      window.parent.postMessage({ type: 'communique:height', height, id: window.name }, '*');
    };
    const observer = new ResizeObserver(update);
    observer.observe(element);
    const unlisten = listenTo(['focus', 'blur', 'resize'], update);
    window.addEventListener('wheel', leaveToHost, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      unlisten();
      window.removeEventListener('wheel', leaveToHost, { capture: true });
      root.style.overflow = '';
    };
  }, [content]);

  return isCut;
}

function isFramed(): boolean {
  return window.parent !== window;
}

function listenTo(types: readonly string[], listener: () => void): () => void {
  for (const type of types) window.addEventListener(type, listener);
  return () => {
    for (const type of types) window.removeEventListener(type, listener);
  };
}

/** A wheel that nobody in here hears keeps the browser's own meaning, and so goes to the host. */
function leaveToHost(event: WheelEvent): void {
  if (!document.hasFocus()) event.stopImmediatePropagation();
}
