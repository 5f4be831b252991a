import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';

import type { TimeWindow } from '@/domain/timeline/time-window';

import type { TimeWindowControl } from './use-time-window';

interface ShownWindowWordsProps {
  readonly control: Pick<TimeWindowControl, 'live' | 'settled'>;
  readonly wordsOf: (window: TimeWindow) => string;
  readonly className: string;
}

/**
 * A line that says something of the window that shows. While a gesture lasts its text is changed past React: a frame has
 * no time for more.
 */
export function ShownWindowWords({
  control: { live, settled },
  wordsOf,
  className,
}: ShownWindowWordsProps): ReactNode {
  const line = useRef<HTMLParagraphElement>(null);
  const tell = useEffectEvent(() => {
    const { current } = line;
    const words = wordsOf(live.calm.get() ?? settled);
    if (current !== null && current.textContent !== words) current.textContent = words;
  });
  useEffect(() => live.calm.subscribe(() => tell()), [live]);
  return (
    <p ref={line} className={className}>
      {wordsOf(settled)}
    </p>
  );
}
