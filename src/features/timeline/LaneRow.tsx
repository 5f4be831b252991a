import { type ReactNode, useRef } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { Membership } from '@/domain/selection/select';
import type { PlacedCluster } from '@/domain/timeline/placed-item';
import { nearestTo } from '@/domain/timeline/timeline-items';
import { useFirstI18n } from '@/i18n/i18n-context';

import { type LaneGeometry, rem } from './geometry';
import { LaneMarks } from './LaneMarks';
import { LaneName } from './LaneName';
import { ScaleContext } from './scale-context';
import type { DrawnPart } from './use-drawn-part';
import type { DrawnLane } from './use-lane-layouts';
import { useRide } from './use-ride';

interface LaneRowProps {
  readonly drawn: DrawnLane;
  readonly part: DrawnPart;
  readonly geometry: LaneGeometry;
  readonly today: DayNumber;
  readonly selectedIds: Membership | undefined;
  readonly tabStop: string | undefined;
  readonly onFocusMark: (key: string) => void;
  readonly onOpenCluster: (placed: PlacedCluster) => void;
}

/** The ground line reaches beyond what is laid out by so many fields: it rides along until there is more. */
const OVERHANG = 2;

/** One lane: its name and counts in the rail, its marks in the field. */
export function LaneRow({ drawn, part, geometry, today, ...marks }: LaneRowProps): ReactNode {
  const { layout, scale, axis, reach, plumbX, labelOf } = drawn;
  const { m, f } = useFirstI18n();
  const { kind } = layout.lane;
  const nearest =
    layout.inWindow === 0 ? nearestTo(scale.window, layout.lane)?.record.date : undefined;
  const todayX = scale.xOf(today + 0.5);
  const row = useRef<HTMLDivElement>(null);
  useRide(row, { live: part.live, scale, placed: layout.placed });
  return (
    <div ref={row} className="rail-row border-hair border-t first-of-type:border-t-0">
      <LaneName layout={layout} />
      <div
        data-field=""
        className="relative cursor-grab touch-pan-y select-none active:cursor-grabbing"
        style={{ height: rem(geometry.height) }}
      >
        {/* The ground ends with the field; only marks stand out. */}
        <div aria-hidden="true" className="absolute inset-0 overflow-clip">
          <div data-shift="">
            <svg
              viewBox={`0 0 ${scale.widthPx} ${geometry.height}`}
              className="block w-full overflow-visible"
              style={{ height: rem(geometry.height) }}
            >
              <g data-stretch="">
                {axis.bands.map(({ day, x0, x1 }) => (
                  <rect
                    key={day}
                    x={x0}
                    width={x1 - x0}
                    height={geometry.height}
                    className="fill-tint opacity-55"
                  />
                ))}
              </g>
              <path
                d={`M${reach.from - OVERHANG * scale.widthPx} ${geometry.line}H${reach.to + OVERHANG * scale.widthPx}`}
                className="stroke-hair fill-none"
              />
            </svg>
          </div>
        </div>
        {/* Half a mark may stand out at the ends: a window can begin on the very day of a record. */}
        <div className="absolute inset-y-0 -right-3 -left-3 overflow-clip">
          <div data-shift="" className="absolute inset-y-0 right-3 left-3">
            <svg
              viewBox={`0 0 ${scale.widthPx} ${geometry.height}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no fieldset
              role="group"
              aria-label={m.facts.kinds[kind]}
              className="block w-full overflow-visible"
              style={{ height: rem(geometry.height) }}
            >
              <g data-stretch="">
                <path
                  d={`M${todayX} 0V${geometry.height}`}
                  className="stretched stroke-rule fill-none"
                  strokeDasharray="1 4"
                />
                {plumbX === undefined ? null : (
                  <path
                    d={`M${plumbX} 0V${geometry.height}`}
                    className="stretched stroke-seal fill-none"
                    strokeDasharray="2 3"
                  />
                )}
              </g>
              <ScaleContext value={scale}>
                <LaneMarks
                  layout={layout}
                  part={part}
                  scale={scale}
                  geometry={geometry}
                  labelOf={labelOf}
                  {...marks}
                />
              </ScaleContext>
            </svg>
          </div>
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
      </div>
    </div>
  );
}
