import type { ReactNode } from 'react';

const MARK = '\uFFFC';

interface SlottedProps {
  /** A text of the messages with one value. */
  readonly words: (value: string) => string;
  readonly children: ReactNode;
}

/** A text with an element in the place of its value: each language puts the link where it belongs. */
export function Slotted({ words, children }: SlottedProps): ReactNode {
  const [before = '', after = ''] = words(MARK).split(MARK);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
