import type { ReactNode } from 'react';

import type { PlacedItem } from '@/domain/timeline/placed-item';
import type { MarkLabel } from '@/figures/timeline/mark-words';
import { classNames } from '@/ui/class-names';

import { baselineOf, type LaneGeometry, levelOf } from './geometry';
import { LABEL_SIZE } from './text-measure';

/** Air that the box of a placed label keeps beside its text: before it towards the mark, and after it. */
const NEAR = 3;
const FAR = 7;

interface MarkLabelTextProps {
  readonly placed: PlacedItem;
  readonly label: MarkLabel | undefined;
  readonly geometry: LaneGeometry;
  readonly isStrong: boolean;
}

/** A label with its leader, drawn from its mark as origin. */
export function MarkLabelText({
  placed,
  label,
  geometry,
  isStrong,
}: MarkLabelTextProps): ReactNode {
  const place = placed.label;
  if (place === undefined || label === undefined) return null;
  const y = baselineOf(place.row, geometry) - levelOf(placed.level, geometry);
  const isRight = place.side === 'right';
  const x = isRight ? place.x0 + NEAR - placed.x : place.x1 - NEAR - placed.x;
  const width = place.x1 - place.x0 - NEAR - FAR;
  return (
    <>
      {placed.level === 'line' ? (
        <path
          d={place.row < 0 ? `M0 12V${y - 5}` : `M0-12V${y - 10}`}
          className="stroke-rule fill-none"
          strokeWidth={1}
        />
      ) : null}
      {placed.level === 'foot' ? (
        <rect
          x={isRight ? x - NEAR : x - width - NEAR}
          y={y - 13}
          width={width + 2 * NEAR}
          height={18}
          className="fill-paper"
        />
      ) : null}
      <text
        x={x}
        y={y}
        fontSize={LABEL_SIZE}
        textAnchor={isRight ? 'start' : 'end'}
        className={classNames(
          'fill-current group-hover/label:underline group-hover/label:underline-offset-3',
          isStrong ? 'text-ink font-semibold' : 'text-ink2',
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
