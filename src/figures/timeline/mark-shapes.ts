import type { RecordKind } from '@/domain/model/vocabulary';
import { type DateMark, type MarkSign, signOf } from '@/domain/timeline/date-mark';

import type { PathShape, Shape } from '../drawing';

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
/** A stroke of next to no length with round ends is a dot; of no length at all a canvas would draw nothing. */
const INSIDE: Readonly<Partial<Record<MarkSign, string>>> = {
  approximate: 'M-3.5 .8q1.75-2.8 3.5-.8t3.5-.8',
  uncertain: 'M-1.7-1.5a1.75 1.75 0 1 1 2.9 1.3q-1.1.8-1.1 1.5M.1 3.4v.01',
  inferred: 'M0 0v.01',
  oneOf: 'M-2.2 0v.01M2.2 0v.01',
};
const INSIDE_WIDTH: Readonly<Partial<Record<MarkSign, number>>> = { inferred: 4, oneOf: 2.8 };

/**
 * A record's mark around the origin: shape says the lane, fill and sign the certainty of its date. Without a mark: no
 * date at all, a broken outline.
 */
export function markShapes(
  kind: RecordKind,
  mark: Pick<DateMark, 'solid' | 'certainty'> | undefined,
): readonly PathShape[] {
  const sign = mark === undefined ? 'none' : signOf(mark);
  const [inside, beside] = [INSIDE[sign], BESIDE[sign]];
  const outline: PathShape =
    mark?.solid === true
      ? { type: 'path', d: SOLID[kind], fill: 'ink' }
      : {
          type: 'path',
          d: OPEN[kind],
          fill: 'paper',
          stroke: 'ink',
          strokeWidth: 2,
          ...(mark === undefined ? { dash: [3.5, 2.5] } : {}),
        };
  return [
    ...(beside === undefined
      ? []
      : [{ type: 'path', d: beside, stroke: 'ink', strokeWidth: 1.5 } as const]),
    outline,
    ...(inside === undefined
      ? []
      : [
          {
            type: 'path',
            d: inside,
            y: MIDDLE[kind],
            stroke: 'ink',
            strokeWidth: INSIDE_WIDTH[sign] ?? 1.6,
            round: true,
          } as const,
        ]),
  ];
}

/** How large a capsule and its number are. */
export interface CapsuleSize {
  /** Half its height. */
  readonly half: number;
  /** Length of its strokes. */
  readonly tick: number;
  readonly number: number;
  readonly baseline: number;
}

const IN_PICTURES: CapsuleSize = { half: 10, tick: 3, number: 11, baseline: 4 };
const INSET = 2;

/** A capsule with its number, and a stroke for each place inside: from above for a stated day, else from below. */
export function capsuleShapes(
  x0: number,
  x1: number,
  ticks: { readonly stated: readonly number[]; readonly rough: readonly number[] },
  words: string,
  { half, tick, number, baseline }: CapsuleSize = IN_PICTURES,
): readonly Shape[] {
  const strokes = [
    ...ticks.stated.map((x) => `M${x} ${INSET - half}v${tick}`),
    ...ticks.rough.map((x) => `M${x} ${half - INSET}v${-tick}`),
  ];
  return [
    { type: 'rect', x: x0, y: -half, width: x1 - x0, height: 2 * half, radius: half, fill: 'ink' },
    ...(strokes.length === 0
      ? []
      : [{ type: 'path', d: strokes.join(''), stroke: 'paper', strokeWidth: 1 } as const]),
    {
      type: 'text',
      text: words,
      x: 0,
      y: baseline,
      size: number,
      face: 'sansBold',
      fill: 'paper',
      anchor: 'middle',
    },
  ];
}

/** Four corners around a mark: the selected record. */
export const SELECTION: PathShape = {
  type: 'path',
  d: 'M-14-8V-14H-8M-14 8V14H-8M14-8V-14H8M14 8V14H8',
  stroke: 'seal',
  strokeWidth: 2.5,
};
