import type { ReactNode } from 'react';

import type { PlacedItem } from '@/domain/timeline/placed-item';
import { SCREEN, Shapes } from '@/figures/ShapeView';
import type { MarkLabel } from '@/figures/timeline/mark-words';
import { classNames } from '@/ui/class-names';

import { labelShapes } from './field-shapes';
import type { LaneGeometry } from './geometry';

interface MarkLabelTextProps {
  readonly placed: PlacedItem;
  readonly label: MarkLabel | undefined;
  readonly geometry: LaneGeometry;
}

/** A label with its leader, drawn from its mark as origin. */
export function MarkLabelText({ placed, label, geometry }: MarkLabelTextProps): ReactNode {
  const shapes = labelShapes(placed, label, geometry);
  if (shapes === undefined || label === undefined) return null;
  const { x, y, size, face, anchor } = shapes.text;
  return (
    <>
      <Shapes shapes={shapes.behind} palette={SCREEN} />
      <text
        x={x}
        y={y}
        fontSize={size}
        textAnchor={anchor}
        className={classNames(
          'fill-current group-hover/label:underline group-hover/label:underline-offset-3',
          face === 'sansBold' ? 'text-ink font-semibold' : 'text-ink2',
        )}
      >
        {label.lang === undefined ? (
          label.text + label.suffix
        ) : (
          <>
            <tspan lang={label.lang}>{label.text}</tspan>
            {label.suffix}
          </>
        )}
      </text>
    </>
  );
}
