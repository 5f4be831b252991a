import type { ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import type { RecordKind } from '@/domain/model/vocabulary';
import { type DateMark, markOfDate, signOf } from '@/domain/timeline/date-mark';
import { SCREEN, Shapes } from '@/figures/ShapeView';
import { markShapes, SELECTION } from '@/figures/timeline/mark-shapes';

interface MarkGlyphProps {
  readonly kind: RecordKind;
  /** Absent: no date at all, a broken outline. */
  readonly mark: Pick<DateMark, 'solid' | 'certainty'> | undefined;
}

/** A record's mark around the origin of an SVG: shape says the lane, fill and sign the certainty of its date. */
export function MarkGlyph({ kind, mark }: MarkGlyphProps): ReactNode {
  return <Shapes shapes={markShapes(kind, mark)} palette={SCREEN} />;
}

/** Four corners around a mark: the selected record. */
export function SelectionBrackets(): ReactNode {
  return <Shapes shapes={[SELECTION]} palette={SCREEN} />;
}

/** A record's mark as a small picture of its own, for rows and lists. Decorative: words stand beside it. */
export function MarkIcon({ record }: { record: CommuniqueRecord }): ReactNode {
  const { date, dateBasis, kind } = record;
  const mark = date === undefined ? undefined : markOfDate(date, dateBasis);
  const sign = mark === undefined ? 'none' : signOf(mark);
  const left = sign === 'reported' || sign === 'orEarlier' ? 18 : 9;
  const width = left + (sign === 'orLater' ? 18 : 9);
  return (
    <svg
      viewBox={`${-left} -9 ${width} 18`}
      aria-hidden="true"
      className="text-ink inline-block h-[1.125rem] flex-none overflow-visible"
      style={{ width: `${width / 16}rem` }}
    >
      <MarkGlyph kind={kind} mark={mark} />
    </svg>
  );
}
