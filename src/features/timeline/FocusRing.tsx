import type { ReactNode } from 'react';

import type { PlacedItem } from '@/domain/timeline/placed-item';
import { SCREEN, Shapes } from '@/figures/ShapeView';

import { focusRing } from './field-shapes';

/** Shows around a mark or capsule while the keyboard is on it. */
export function FocusRing({ placed }: { readonly placed: PlacedItem }): ReactNode {
  return (
    <g className="opacity-0 group-focus-visible/mark:opacity-100">
      <Shapes shapes={focusRing(placed)} palette={SCREEN} />
    </g>
  );
}
