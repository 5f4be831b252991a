import type { ReactNode } from 'react';

import type { CapsuleTicks } from '@/domain/timeline/capsule-ticks';

/** Half the height of a capsule; the key's are flatter. */
const HALF = 12;
const FLAT_HALF = 9;
const INSET = 2;
const TICK = 3.5;

interface CapsuleShapeProps {
  readonly x0: number;
  readonly x1: number;
  readonly ticks: CapsuleTicks;
  /** Its number. */
  readonly words: string;
  readonly isFlat?: boolean;
}

/**
 * A capsule around the origin with its number, and a stroke for every record where it stands in time: from above for a
 * stated day, from below for a date known less exactly.
 */
export function CapsuleShape({
  x0,
  x1,
  ticks,
  words,
  isFlat = false,
}: CapsuleShapeProps): ReactNode {
  const half = isFlat ? FLAT_HALF : HALF;
  const strokes = [
    ...ticks.stated.map((x) => `M${x} ${INSET - half}v${TICK}`),
    ...ticks.rough.map((x) => `M${x} ${half - INSET}v${-TICK}`),
  ];
  return (
    <>
      {/* A thick line with round ends, so that a change of scale can stretch it and leave its ends as they are. */}
      <g data-body="">
        {/* The room of a line does not count its thickness. */}
        <rect x={x0} y={-half} width={x1 - x0} height={2 * half} fill="transparent" data-glyph="" />
        <path
          d={`M${x0 + half} 0H${x1 - half}`}
          strokeWidth={2 * half}
          strokeLinecap="round"
          className="stretched-body fill-none stroke-current"
        />
        <path d={strokes.join('')} strokeWidth={1} className="stretched stroke-paper fill-none" />
      </g>
      <text
        y={isFlat ? 4 : 4.5}
        fontSize={isFlat ? 11 : 13}
        fontWeight={700}
        textAnchor="middle"
        aria-hidden="true"
        className="fill-paper"
      >
        {words}
      </text>
    </>
  );
}
