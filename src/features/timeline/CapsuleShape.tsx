import type { ReactNode } from 'react';

import type { CapsuleTicks } from '@/domain/timeline/capsule-ticks';
import { SCREEN, Shapes } from '@/figures/ShapeView';
import { capsuleShapes, type CapsuleSize } from '@/figures/timeline/mark-shapes';

interface CapsuleShapeProps {
  readonly x0: number;
  readonly x1: number;
  readonly ticks: CapsuleTicks;
  /** Its number. */
  readonly words: string;
  readonly size: CapsuleSize;
}

/**
 * A capsule around the origin with its number, and a stroke for every record where it stands in time: from above for a
 * stated day, from below for a date known less exactly.
 */
export function CapsuleShape({ x0, x1, ticks, words, size }: CapsuleShapeProps): ReactNode {
  return <Shapes shapes={capsuleShapes(x0, x1, ticks, words, size)} palette={SCREEN} />;
}
