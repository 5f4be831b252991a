import type { ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import type { RecordKind } from '@/domain/model/vocabulary';
import { type DateMark, markOfDate, type MarkSign, signOf } from '@/domain/timeline/date-mark';
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
/** A flag's middle lies higher than its origin. */
const MIDDLE: Record<RecordKind, number> = { agreement: 0, event: 0, statement: -1.8 };

const BESIDE: Readonly<Partial<Record<MarkSign, string>>> = {
  reported: 'M-8 0H-16M-12.5-3.5-16 0l3.5 3.5',
  orEarlier: 'M-8 0h-2M-12 0h-2M-14-3.5-17.5 0l3.5 3.5',
  orLater: 'M8 0h2M12 0h2M14-3.5 17.5 0l-3.5 3.5',
};
/** A stroke of no length with round ends is a dot. */
const INSIDE: Readonly<Partial<Record<MarkSign, string>>> = {
  approximate: 'M-3.5 .8q1.75-2.8 3.5-.8t3.5-.8',
  uncertain: 'M-1.7-1.5a1.75 1.75 0 1 1 2.9 1.3q-1.1.8-1.1 1.5M.1 3.4V3.4',
  inferred: 'M0 0V0',
  oneOf: 'M-2.2 0V0M2.2 0V0',
};
const INSIDE_WIDTH: Readonly<Partial<Record<MarkSign, number>>> = { inferred: 4, oneOf: 2.8 };

interface MarkGlyphProps {
  readonly kind: RecordKind;
  /** Absent: no date at all, a broken outline. */
  readonly mark: Pick<DateMark, 'solid' | 'certainty'> | undefined;
}

/** A record's mark around the origin of an SVG: shape says the lane, fill and sign the certainty of its date. */
export function MarkGlyph({ kind, mark }: MarkGlyphProps): ReactNode {
  const sign = mark === undefined ? 'none' : signOf(mark);
  const [inside, beside] = [INSIDE[sign], BESIDE[sign]];
  return (
    <>
      {beside === undefined ? null : (
        <path d={beside} className="fill-none stroke-current" strokeWidth={1.5} />
      )}
      <path
        d={mark?.solid === true ? SOLID[kind] : OPEN[kind]}
        strokeWidth={2}
        strokeDasharray={mark === undefined ? '3.5 2.5' : undefined}
        className={classNames(mark?.solid === true ? 'fill-current' : 'fill-paper stroke-current')}
      />
      {inside === undefined ? null : (
        <path
          d={inside}
          transform={`translate(0 ${MIDDLE[kind]})`}
          strokeWidth={INSIDE_WIDTH[sign] ?? 1.6}
          strokeLinecap="round"
          className="fill-none stroke-current"
        />
      )}
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
