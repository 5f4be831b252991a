import type { ReactNode } from 'react';

import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

/** Says how to reach what the frame cuts off. */
export function ScrollHint(): ReactNode {
  const { share } = useTakingAwayWords();
  return (
    <p className="border-ink bg-surface text-small pointer-events-none fixed inset-x-0 bottom-0 border-t px-4 py-1.5">
      {share.embedded.clickToScroll}
    </p>
  );
}
