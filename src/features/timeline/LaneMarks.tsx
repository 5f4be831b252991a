import type { ReactNode } from 'react';

import type { Membership } from '@/domain/selection/select';
import {
  type LaneLayout,
  type PlacedCluster,
  type PlacedItem,
  reachOf,
} from '@/domain/timeline/placed-item';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { MarkLabel } from '@/figures/timeline/mark-words';

import { DateExtent } from './DateExtent';
import { type LaneGeometry, levelOf } from './geometry';
import { PlacedClusterView } from './PlacedClusterView';
import { PlacedMarkView } from './PlacedMarkView';
import { type DrawnPart, useDrawnPart } from './use-drawn-part';

interface LaneMarksProps {
  readonly layout: LaneLayout;
  readonly part: DrawnPart;
  readonly scale: TimeScale;
  readonly geometry: LaneGeometry;
  /** Absent: all of them. */
  readonly selectedIds: Membership | undefined;
  /** Key of the mark that Tab reaches, if it is in this lane. */
  readonly tabStop: string | undefined;
  readonly labelOf: (placed: PlacedItem) => MarkLabel | undefined;
  readonly onFocusMark: (key: string) => void;
  readonly onOpenCluster: (placed: PlacedCluster) => void;
}

/** The marks of a lane. Draws again only when a drag brings others into the field. */
export function LaneMarks(props: LaneMarksProps): ReactNode {
  const { layout, part, scale, geometry, selectedIds, tabStop, labelOf } = props;
  const { onFocusMark, onOpenCluster } = props;
  const drawn = useDrawnPart(part, scale);
  const shown =
    drawn === undefined
      ? layout.placed
      : layout.placed.filter((placed) => {
          const { from, to } = reachOf(placed);
          return (from < drawn.to && to > drawn.from) || placed.key === tabStop;
        });
  return (
    <>
      <g aria-hidden="true" data-stretch="" className="text-ink">
        {shown.map((placed) =>
          placed.type === 'mark' ? (
            <DateExtent
              key={placed.key}
              item={placed.item}
              scale={scale}
              y={levelOf(placed.level, geometry)}
            />
          ) : null,
        )}
      </g>
      {shown.map((placed) =>
        placed.type === 'mark' ? (
          <PlacedMarkView
            key={placed.key}
            placed={placed}
            label={labelOf(placed)}
            geometry={geometry}
            isTabStop={placed.key === tabStop}
            isFaint={selectedIds?.has(placed.item.id) === false}
            onFocusMark={onFocusMark}
          />
        ) : (
          <PlacedClusterView
            key={placed.key}
            placed={placed}
            kind={layout.lane.kind}
            label={labelOf(placed)}
            geometry={geometry}
            isTabStop={placed.key === tabStop}
            onFocusMark={onFocusMark}
            onOpenCluster={onOpenCluster}
          />
        ),
      )}
    </>
  );
}
