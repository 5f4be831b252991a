import { useEffect, useRef, useState } from 'react';

interface Draft {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Hands over at once what is still waiting. */
  readonly commit: () => void;
}

/** Text while it is being typed: shown at once, handed over after `restMs` without a key. */
export function useDraft(value: string, onCommit: (text: string) => void, restMs = 250): Draft {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  const handOver = (text: string): void => {
    clearTimeout(timer.current);
    setDraft(undefined);
    if (text !== value) onCommit(text);
  };
  return {
    text: draft ?? value,
    change: (text) => {
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => handOver(text), restMs);
    },
    commit: () => {
      if (draft !== undefined) handOver(draft);
    },
  };
}
