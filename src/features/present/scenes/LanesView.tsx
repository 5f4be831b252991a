import type { ReactNode } from 'react';

import type { PlacedItem } from '@/domain/timeline/placed-item';
import { useI18n } from '@/i18n/i18n-context';

import type { LanesContent, StageLane } from './lanes-content';
import { u } from './stage-shape';
import { StageGlyph } from './StageGlyph';
import { StageText } from './StageText';

/** From a lane's line to the baseline of the nearest label above it, and from one row of labels to the next. */
const LINE_TO_LABEL = 52;
const LABEL_ROW = 50;
/** From a lane's line to what stands along its foot. */
const FOOT = 56;
const FONT = 40;
const NEAR = 3;
const FAR = 7;
const CAPSULE_HALF = 28;

/** All records to true scale, a lane a kind. */
export function LanesView({ content }: { content: LanesContent }): ReactNode {
  const { field, axis, axisLabels, axisTop, lanes, unit } = content;
  return (
    <>
      <svg
        viewBox={`0 0 ${field.width} ${axisTop + 76}`}
        aria-hidden="true"
        className="absolute top-0 overflow-visible"
        style={{ left: u(field.left), width: u(field.width), height: u(axisTop + 76) }}
      >
        {axis.bands.map(({ day, x0, x1 }) => (
          <rect
            key={day}
            x={Math.max(0, x0 * unit)}
            y={0}
            width={Math.max(0, Math.min(field.width, x1 * unit) - Math.max(0, x0 * unit))}
            height={axisTop}
            className="fill-tint opacity-60"
          />
        ))}
        {lanes.map((lane) => (
          <g key={lane.kind} transform={`translate(0 ${lane.top})`}>
            {lane.empty === undefined ? (
              <path
                d={`M0 ${lane.line}H${field.width}`}
                className="stroke-rule fill-none"
                strokeWidth={2}
              />
            ) : null}
            {lane.layout.placed.map((placed) => (
              <Label key={placed.key} placed={placed} lane={lane} unit={unit} />
            ))}
            {lane.layout.placed.map((placed) => (
              <Mark key={placed.key} placed={placed} lane={lane} content={content} />
            ))}
          </g>
        ))}
        <path d={`M0 ${axisTop}H${field.width}`} className="stroke-ink fill-none" strokeWidth={3} />
        {axis.ticks.map(({ day, x, isMajor }) => (
          <path
            key={day}
            d={`M${x * unit} ${axisTop}v${isMajor ? 26 : 14}`}
            className="stroke-ink fill-none"
            strokeWidth={2}
          />
        ))}
        {axisLabels.map(({ day, x, text }) => (
          <text key={day} x={x} y={axisTop + 52} fontSize={FONT} className="fill-ink">
            {text}
          </text>
        ))}
      </svg>
      {lanes.map((lane) => (
        <div
          key={lane.kind}
          className="border-rule absolute inset-x-0"
          style={{ top: u(lane.top), borderTopWidth: u(1.5) }}
        >
          <LaneHead lane={lane} railWidth={field.left} />
        </div>
      ))}
    </>
  );
}

function LaneHead({ lane, railWidth }: { lane: StageLane; railWidth: number }): ReactNode {
  const { name, count, empty, line } = lane;
  if (railWidth === 0) {
    return (
      <div className="flex items-baseline" style={{ gap: u(24) }}>
        <StageText block={count} />
        <StageText block={name} as="h3" />
        {empty === undefined ? null : <StageText block={empty} />}
      </div>
    );
  }
  return (
    <>
      <div className="absolute flex" style={{ top: u(empty === undefined ? line - 36 : 16) }}>
        <div style={{ width: u(96) }}>
          <StageText block={count} />
        </div>
        <StageText block={name} as="h3" />
      </div>
      {empty === undefined ? null : (
        <div className="absolute" style={{ left: u(railWidth), top: u(16) }}>
          <StageText block={empty} />
        </div>
      )}
    </>
  );
}

interface MarkProps {
  readonly placed: PlacedItem;
  readonly lane: StageLane;
  readonly content: LanesContent;
}

function levelOf({ level }: PlacedItem, { line }: StageLane): number {
  return level === 'foot' ? line + FOOT : line;
}

function Mark({ placed, lane, content }: MarkProps): ReactNode {
  const { f } = useI18n();
  const { unit, scale, field } = content;
  const y = levelOf(placed, lane);
  if (placed.type === 'cluster') {
    const [x0, x1] = [placed.x0 * unit, placed.x1 * unit];
    return (
      <>
        <rect
          x={x0}
          y={y - CAPSULE_HALF}
          width={x1 - x0}
          height={2 * CAPSULE_HALF}
          rx={CAPSULE_HALF}
          className="fill-ink"
        />
        <text
          x={placed.x * unit}
          y={y + 14}
          fontSize={FONT}
          fontWeight={600}
          textAnchor="middle"
          className="fill-paper"
        >
          {f.number(placed.members.size)}
        </text>
      </>
    );
  }
  const { record, mark } = placed.item;
  const x0 = Math.max(0, scale.xOf(mark.extent.from) * unit);
  const x1 = Math.min(field.width, scale.xOf(mark.extent.to) * unit);
  const x = placed.x * unit;
  const hasExtent = x - x0 > 22 || x1 - x > 22;
  const isArrow = !mark.lasted && mark.extent.from === -Infinity;
  return (
    <>
      {!hasExtent || isArrow ? null : mark.lasted ? (
        <rect
          x={x0}
          y={y - 10}
          width={Math.max(0, x1 - x0)}
          height={20}
          strokeWidth={4}
          className={mark.solid ? 'fill-ink' : 'fill-paper stroke-ink'}
        />
      ) : (
        <path
          d={`M${x0} ${y}H${x1}M${x0} ${y - 13}v26M${x1} ${y - 13}v26`}
          className="stroke-ink fill-none"
          strokeWidth={4}
          strokeDasharray="10 8"
        />
      )}
      <g transform={`translate(${x} ${y}) scale(${unit})`}>
        <StageGlyph
          kind={record.kind}
          look={{ solid: mark.solid, broken: false, noLaterThan: mark.noLaterThan }}
        />
      </g>
    </>
  );
}

interface LabelProps {
  readonly placed: PlacedItem;
  readonly lane: StageLane;
  readonly unit: number;
}

function Label({ placed, lane, unit }: LabelProps): ReactNode {
  const place = placed.label;
  const text = lane.labelOf(placed);
  if (place === undefined || text === undefined) return null;
  const y =
    place.row < 0 ? lane.line + FOOT + 14 : lane.line - LINE_TO_LABEL - place.row * LABEL_ROW;
  const isRight = place.side === 'right';
  const x = (isRight ? place.x0 + NEAR : place.x1 - FAR) * unit;
  const own = levelOf(placed, lane);
  return (
    <>
      {placed.level === 'foot' ? null : (
        <path
          d={`M${placed.x * unit} ${own}V${place.row < 0 ? y - 14 : y - 28}`}
          className="stroke-rule fill-none"
          strokeWidth={2}
        />
      )}
      <text
        x={x}
        y={y}
        fontSize={FONT}
        textAnchor={isRight ? 'start' : 'end'}
        className="fill-ink2"
      >
        {text}
      </text>
    </>
  );
}
