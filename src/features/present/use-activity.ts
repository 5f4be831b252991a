import { useEffect, useEffectEvent, useState } from 'react';

/** How long the pointer must rest before it and the controls are hidden, in milliseconds. */
const REST_MS = 3000;

const INPUTS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

interface Activity {
  /** The pointer moved a moment ago. */
  readonly isAwake: boolean;
}

/** Notices that somebody is there. A pointer that stays where it is while the picture under it changes does not count. */
export function useActivity(onInput: () => void): Activity {
  const [isAwake, setAwake] = useState(false);
  const report = useEffectEvent(onInput);

  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    let last: string | undefined;
    const stir = (): void => {
      clearTimeout(rest);
      rest = setTimeout(() => setAwake(false), REST_MS);
      setAwake(true);
    };
    const handleMove = ({ screenX, screenY }: PointerEvent): void => {
      const place = `${screenX} ${screenY}`;
      const hasMoved = last !== undefined && last !== place;
      last = place;
      if (!hasMoved) return;
      report();
      stir();
    };
    const handleInput = (event: Event): void => {
      report();
      if (event.type === 'pointerdown') stir();
    };
    document.addEventListener('pointermove', handleMove, { passive: true });
    for (const type of INPUTS) document.addEventListener(type, handleInput, { passive: true });
    return () => {
      clearTimeout(rest);
      document.removeEventListener('pointermove', handleMove);
      for (const type of INPUTS) document.removeEventListener(type, handleInput);
    };
  }, []);

  return { isAwake };
}
