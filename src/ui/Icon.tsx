import type { ReactNode } from 'react';

import { classNames } from './class-names';

const STROKES = {
  caret: { box: 10, d: 'm1.5 3.2 3.5 3.6 3.5-3.6' },
  cross: { box: 10, d: 'M1 1l8 8M9 1 1 9' },
  search: { box: 16, d: 'M6.8 1.8a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM10.6 10.6l4.6 4.6' },
  share: { box: 14, d: 'M7 9V1.2M4 4l3-3 3 3M1.2 7.5v5.3h11.6V7.5' },
  open: { box: 14, d: 'M1.2 12V2.2h4l1.5 1.9h6.1V12zM7 10.2V6.4M5.2 8.1 7 6.3l1.8 1.8' },
  filter: { box: 14, d: 'M1 2.5h12M3.5 7h7M5.5 11.5h3' },
  previous: { box: 10, d: 'M6.5 1.5 3 5l3.5 3.5' },
  next: { box: 10, d: 'M3.5 1.5 7 5 3.5 8.5' },
  check: { box: 10, d: 'm1.5 5.5 2.5 2.5 4.5-6' },
} as const;

export type IconName = keyof typeof STROKES;

/** A line icon in the text's colour. Decorative: a word or an accessible name stands beside it. */
export function Icon({
  name,
  className,
}: {
  readonly name: IconName;
  readonly className?: string;
}): ReactNode {
  const { box, d } = STROKES[name];
  return (
    <svg
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      className={classNames('flex-none', className ?? 'size-3.5')}
    >
      <path d={d} />
    </svg>
  );
}
