import type { ReactNode } from 'react';

import { type Reader, ReaderContext } from './reader-context';

/** Gives everything inside the page's look-ups and links. */
export function ReaderProvider({
  value,
  children,
}: {
  value: Reader;
  children: ReactNode;
}): ReactNode {
  return <ReaderContext value={value}>{children}</ReaderContext>;
}
