import { useEffect, useRef, useState } from 'react';

interface Draft {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Hands over at once what is still waiting. */
  readonly commit: () => void;
}

const REST_MS = 250;

/**
 * Text while it is being typed: shown at once, handed over after a moment without a key. `onDraft` hears every change,
 * and undefined when nothing waits any more.
 */
export function useDraft(
  value: string,
  onCommit: (text: string) => void,
  onDraft?: (text: string | undefined) => void,
): Draft {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  const handOver = (text: string): void => {
    clearTimeout(timer.current);
    setDraft(undefined);
    onDraft?.(undefined);
    if (text !== value) onCommit(text);
  };
  return {
    text: draft ?? value,
    change: (text) => {
      setDraft(text);
      onDraft?.(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => handOver(text), REST_MS);
    },
    commit: () => {
      if (draft !== undefined) handOver(draft);
    },
  };
}
