import { type ReactNode, useState } from 'react';

import type { Membership } from '@/domain/selection/select';
import type { PlacedCluster } from '@/domain/timeline/placed-item';

import { DateExtent } from './DateExtent';
import { createElementKeys } from './element-keys';
import { type LaneGeometry, levelOf } from './geometry';
import type { DrawnLane } from './lane-drawing';
import { PlacedClusterView } from './PlacedClusterView';
import { PlacedMarkView } from './PlacedMarkView';

interface LaneMarksProps {
  readonly drawn: DrawnLane;
  readonly geometry: LaneGeometry;
  readonly selectedIds: Membership;
  /** Key of the mark that Tab reaches, if it is in this lane. */
  readonly tabStop: string | undefined;
  readonly onFocusMark: (key: string) => void;
  readonly onOpenCluster: (placed: PlacedCluster) => void;
}

/** The marks of a lane, what lies behind them first. */
export function LaneMarks(props: LaneMarksProps): ReactNode {
  const { drawn, geometry, selectedIds, tabStop, onFocusMark, onOpenCluster } = props;
  const { layout, placed, scale, labelOf } = drawn;
  const [keysOf] = useState(createElementKeys);
  const keys = keysOf(placed, scale, tabStop);
  return (
    <>
      <g aria-hidden="true" className="text-ink">
        {placed.map((one) =>
          one.type === 'mark' ? (
            <DateExtent
              key={one.key}
              item={one.item}
              scale={scale}
              y={levelOf(one.level, geometry)}
            />
          ) : null,
        )}
      </g>
      {placed.map((one) =>
        one.type === 'mark' ? (
          <PlacedMarkView
            key={keys.get(one.key)}
            placed={one}
            label={labelOf(one)}
            geometry={geometry}
            isTabStop={one.key === tabStop}
            isFaint={!selectedIds.has(one.item.id)}
            onFocusMark={onFocusMark}
          />
        ) : (
          <PlacedClusterView
            key={keys.get(one.key)}
            placed={one}
            kind={layout.lane.kind}
            label={labelOf(one)}
            geometry={geometry}
            isTabStop={one.key === tabStop}
            onFocusMark={onFocusMark}
            onOpenCluster={onOpenCluster}
          />
        ),
      )}
    </>
  );
}
