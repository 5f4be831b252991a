import { useState } from 'react';

type Outcome = 'copied' | 'refused';

interface CopiedText {
  /** What came of copying this text; absent before it was tried. */
  readonly outcome: Outcome | undefined;
  readonly copy: () => Promise<Outcome>;
}

/** Copies a text to the clipboard, and knows whether the browser let it. Another text starts afresh. */
export function useCopiedText(text: string): CopiedText {
  const [last, setLast] = useState<{ text: string; outcome: Outcome }>();
  const copy = async (): Promise<Outcome> => {
    const outcome = await write(text);
    setLast({ text, outcome });
    return outcome;
  };
  return { outcome: last?.text === text ? last.outcome : undefined, copy };
}

async function write(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
