import type { ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { Membership } from '@/domain/selection/select';
import type { PlacedCluster } from '@/domain/timeline/placed-item';
import { axisOf } from '@/domain/timeline/ticks';
import { nearestTo } from '@/domain/timeline/timeline-items';
import { SCREEN, Shapes } from '@/figures/ShapeView';
import { useFirstI18n } from '@/i18n/i18n-context';

import { groundShapes } from './field-shapes';
import { type LaneGeometry, rem } from './geometry';
import type { DrawnLane } from './lane-drawing';
import { LaneMarks } from './LaneMarks';
import { LaneName } from './LaneName';
import { PICTURE_PLACE } from './picture/surfaces';
import { ScaleContext } from './scale-context';

interface LaneRowProps {
  readonly drawn: DrawnLane;
  readonly geometry: LaneGeometry;
  readonly today: DayNumber;
  readonly selectedIds: Membership;
  readonly tabStop: string | undefined;
  readonly onFocusMark: (key: string) => void;
  readonly onOpenCluster: (placed: PlacedCluster) => void;
}

/** One lane: its name and counts in the rail, its marks in the field. */
export function LaneRow({ drawn, geometry, today, ...marks }: LaneRowProps): ReactNode {
  const { layout, scale, plumbX } = drawn;
  const { m, f } = useFirstI18n();
  const { kind } = layout.lane;
  const nearest =
    layout.inWindow === 0 ? nearestTo(scale.window, layout.lane)?.record.date : undefined;
  const ground = groundShapes({
    axis: axisOf(scale),
    scale,
    geometry,
    todayX: scale.xOf(today + 0.5),
    plumbX,
  });
  const box = {
    viewBox: `0 0 ${scale.widthPx} ${geometry.height}`,
    style: { height: rem(geometry.height) },
  };
  return (
    <div className="rail-row border-hair border-t first-of-type:border-t-0">
      <LaneName layout={layout} />
      <div
        data-field=""
        className="relative cursor-grab touch-pan-y normal-nums select-none active:cursor-grabbing"
        style={{ height: rem(geometry.height) }}
      >
        <svg {...box} aria-hidden="true" className="absolute inset-0 w-full overflow-hidden">
          <Shapes shapes={ground} palette={SCREEN} />
        </svg>
        {/* Half a mark may stand out at the ends: a window can begin on the very day of a record. */}
        <div className="absolute inset-y-0 -right-3 -left-3 overflow-clip px-3">
          <svg
            {...box}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no fieldset
            role="group"
            aria-label={m.facts.kinds[kind]}
            className="block w-full overflow-visible"
          >
            <ScaleContext value={scale}>
              <LaneMarks drawn={drawn} geometry={geometry} {...marks} />
            </ScaleContext>
          </svg>
        </div>
        {layout.inWindow === 0 ? (
          <p className="absent pointer-events-none absolute inset-0 flex items-center px-3">
            <span>
              {nearest === undefined
                ? m.timeline.emptyLane({ kind })
                : m.timeline.emptyLaneNearest({ kind, date: f.date(nearest, 'long') })}
            </span>
          </p>
        ) : null}
        <div
          {...PICTURE_PLACE}
          className="absolute inset-y-0 -left-3 h-full w-[calc(100%+1.5rem)]"
        />
      </div>
    </div>
  );
}
