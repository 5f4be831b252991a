import type { ReactNode } from 'react';

import type { RecordKind } from '@/domain/model/vocabulary';

import type { MarkLook } from './scene-content';

/** The timeline's outlines around the origin, 14 by 14; the open ones leave room for their stroke. */
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

interface StageGlyphProps {
  readonly kind: RecordKind;
  readonly look: MarkLook;
  /** The axis runs downwards: "no later than" points up. */
  readonly isUpright?: boolean;
}

/** A record's mark around the origin: shape says what it is, fill how sure its date is. The same as on the page's timeline. */
export function StageGlyph({ kind, look, isUpright = false }: StageGlyphProps): ReactNode {
  const { solid, broken, noLaterThan } = look;
  return (
    <>
      {noLaterThan ? (
        <path
          d={isUpright ? 'M0-8V-15M-3.5-11.5 0-15l3.5 3.5' : 'M-8 0H-16M-12.5-3.5-16 0l3.5 3.5'}
          className="stroke-ink fill-none"
          strokeWidth={1.6}
        />
      ) : null}
      <path
        d={solid ? SOLID[kind] : OPEN[kind]}
        strokeWidth={2}
        strokeDasharray={broken ? '3.5 2.5' : undefined}
        className={solid ? 'fill-ink' : 'fill-paper stroke-ink'}
      />
    </>
  );
}
