import { useState } from 'react';

type Outcome = 'copied' | 'refused';

interface CopiedLink {
  /** What came of copying this link; absent before it was tried. */
  readonly outcome: Outcome | undefined;
  readonly copy: () => Promise<void>;
}

/** Copies a link to the clipboard, and knows whether the browser let it. Another link starts afresh. */
export function useCopiedLink(href: string): CopiedLink {
  const [last, setLast] = useState<{ href: string; outcome: Outcome }>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(href);
      setLast({ href, outcome: 'copied' });
    } catch {
      setLast({ href, outcome: 'refused' });
    }
  };
  return { outcome: last?.href === href ? last.outcome : undefined, copy };
}
