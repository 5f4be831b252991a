import type { ReactNode } from 'react';

import type { RecordKind } from '@/domain/model/vocabulary';
import { classNames } from '@/ui/class-names';

/** Outlines around the origin, 14 by 14; the open ones leave room for their stroke. */
const SOLID: Record<RecordKind, string> = {
  agreement: 'M-7-7H7V7H-7Z',
  event: 'M-7 0a7 7 0 1 1 14 0a7 7 0 1 1-14 0Z',
  statement: 'M-7-7H7V3.2H1.8L-.7 7.7V3.2H-7Z',
};
const OPEN: Record<RecordKind, string> = {
  agreement: 'M-6-6H6V6H-6Z',
  event: 'M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0Z',
  statement: 'M-6-6H6V2.4H1.4L-.6 6.6V2.4H-6Z',
};

interface MarkGlyphProps {
  readonly kind: RecordKind;
  readonly solid: boolean;
  /** A broken outline: no date at all. */
  readonly isBroken?: boolean;
  readonly noLaterThan?: boolean;
}

/** A record's mark around the origin of an SVG: shape says the lane, fill the certainty. */
export function MarkGlyph({
  kind,
  solid,
  isBroken = false,
  noLaterThan = false,
}: MarkGlyphProps): ReactNode {
  return (
    <>
      {noLaterThan ? (
        <path
          d="M-8 0H-16M-12.5-3.5-16 0l3.5 3.5"
          className="fill-none stroke-current"
          strokeWidth={1.5}
        />
      ) : null}
      <path
        d={solid ? SOLID[kind] : OPEN[kind]}
        strokeWidth={2}
        strokeDasharray={isBroken ? '3.5 2.5' : undefined}
        className={classNames(solid ? 'fill-current' : 'fill-paper stroke-current')}
      />
    </>
  );
}

/** Four corners around a mark: the selected record. */
export function SelectionBrackets(): ReactNode {
  return (
    <path
      d="M-14-8V-14H-8M-14 8V14H-8M14-8V-14H8M14 8V14H8"
      className="stroke-seal fill-none"
      strokeWidth={2.5}
    />
  );
}

/** A mark as a small picture of its own, for rows and the key. Decorative: words stand beside it. */
export function MarkIcon(props: MarkGlyphProps): ReactNode {
  const left = props.noLaterThan === true ? 18 : 9;
  return (
    <svg
      viewBox={`${-left} -9 ${left + 9} 18`}
      aria-hidden="true"
      className="text-ink inline-block h-[1.125rem] flex-none overflow-visible"
      style={{ width: `${(left + 9) / 16}rem` }}
    >
      <MarkGlyph {...props} />
    </svg>
  );
}
