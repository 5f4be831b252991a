import { memo } from 'react';

import type { Membership } from '@/domain/selection/select';
import type { LaneLayout, PlacedCluster, PlacedItem } from '@/domain/timeline/placed-item';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { MarkLabel } from '@/figures/timeline/mark-words';

import { DateExtent } from './DateExtent';
import { type LaneGeometry, levelOf } from './geometry';
import { PlacedClusterView } from './PlacedClusterView';
import { PlacedMarkView } from './PlacedMarkView';

interface LaneMarksProps {
  readonly layout: LaneLayout;
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

/** All marks of a lane. Does not draw again while the window is dragged or a mark is pointed at. */
export const LaneMarks = memo(function LaneMarks(props: LaneMarksProps) {
  const { layout, scale, geometry, selectedIds, tabStop, labelOf, onFocusMark, onOpenCluster } =
    props;
  return (
    <>
      <g aria-hidden="true" className="text-ink">
        {layout.placed.map((placed) =>
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
      {layout.placed.map((placed) =>
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
});
