import type { ReactNode } from 'react';

import type { PlateContent, PlateRow, PlateShape } from './plate-content';
import { u } from './stage-shape';
import { typeStyle } from './stage-type';
import { StageGlyph } from './StageGlyph';
import { StageText } from './StageText';
import { typeCss } from './type-css';

/** Marks of 14 units, 36 design pixels high. */
const GLYPH = 2.5;
const HALF = 20;

/** Records one under the other, each joined to its mark on an upright axis to true scale. */
export function PlateView({ content }: { content: PlateContent }): ReactNode {
  const { height, shape, ticks, bands, rows } = content;
  return (
    <>
      <svg
        viewBox={`0 0 ${shape.rows} ${height}`}
        aria-hidden="true"
        className="absolute top-0 left-0 overflow-visible"
        style={{ width: u(shape.rows), height: u(height) }}
      >
        {bands.map(({ day, y0, y1 }) => (
          <rect
            key={day}
            x={shape.axis}
            y={y0}
            width={shape.rows - shape.axis - 70}
            height={Math.max(0, y1 - y0)}
            className="fill-tint"
          />
        ))}
        <path d={`M${shape.axis} 0V${height}`} className="stroke-ink fill-none" strokeWidth={3} />
        {ticks.map(({ day, y, isMajor }) => (
          <path
            key={day}
            d={`M${shape.axis - (isMajor ? 26 : 14)} ${y}H${shape.axis}`}
            className="stroke-ink fill-none"
            strokeWidth={isMajor ? 3 : 2}
          />
        ))}
        {rows.map((row) => (
          <Leader key={row.key} row={row} shape={shape} />
        ))}
        {rows.map((row) => (
          <Extent key={row.key} row={row} shape={shape} />
        ))}
        {rows.map((row) => (
          <g
            key={row.key}
            transform={`translate(${xOf(row, shape)} ${row.mark.y}) scale(${GLYPH})`}
          >
            <StageGlyph kind={row.kind} look={row.look} isUpright />
          </g>
        ))}
      </svg>
      {ticks.map(({ day, y, label, isMajor }) =>
        label === undefined ? null : (
          <span
            key={day}
            aria-hidden="true"
            className="absolute text-right whitespace-nowrap"
            style={{
              ...typeCss(typeStyle(isMajor ? 'number' : 'small', 'en')),
              top: u(y),
              lineHeight: u(46),
              left: 0,
              width: u(shape.axis - 18),
            }}
          >
            {label}
          </span>
        ),
      )}
      <ol className="absolute right-0" style={{ left: u(shape.rows), top: 0 }}>
        {rows.map((row, place) => (
          <li
            key={row.key}
            className="relative flex flex-col justify-center"
            style={{ height: u(row.height), paddingLeft: u(shape.text - shape.rows) }}
          >
            {place === 0 ? null : (
              <span
                aria-hidden="true"
                className="border-hair absolute inset-x-0 top-0"
                style={{ borderTopWidth: u(2) }}
              />
            )}
            {row.blocks.map((block) => (
              <StageText key={block.lines.join('')} block={block} />
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

interface PartProps {
  readonly row: PlateRow;
  readonly shape: PlateShape;
}

function xOf({ mark }: PlateRow, { marks, columnStep }: PlateShape): number {
  return marks + mark.column * columnStep;
}

/** From the mark to its words: level, then to the row. */
function Leader({ row, shape }: PartProps): ReactNode {
  const middle = row.top + row.height / 2;
  const bend = shape.rows - 60;
  return (
    <path
      d={`M${xOf(row, shape) + HALF} ${row.mark.y}H${Math.max(bend, xOf(row, shape) + HALF)}L${shape.rows - 14} ${middle}H${shape.rows + 6}`}
      className="stroke-rule fill-none"
      strokeWidth={2}
    />
  );
}

/** A bar from first to last day, or the dashed stretch in which something happened once; beyond the axis it has no end. */
function Extent({ row, shape }: PartProps): ReactNode {
  const { extent, y } = row.mark;
  if (extent === undefined) return null;
  const x = xOf(row, shape);
  if (extent.lasted) {
    return (
      <rect
        x={x - 9}
        y={extent.from}
        width={18}
        height={Math.max(0, extent.to - extent.from)}
        strokeWidth={4}
        className={row.look.solid ? 'fill-ink' : 'fill-paper stroke-ink'}
      />
    );
  }
  const ends = [
    ...(extent.isFromOpen ? [] : [extent.from]),
    ...(extent.isToOpen ? [] : [extent.to]),
  ].filter((end) => Math.abs(end - y) > HALF);
  return (
    <>
      <path
        d={`M${x} ${extent.from}V${extent.to}`}
        className="stroke-ink fill-none"
        strokeWidth={4}
        strokeDasharray="10 8"
      />
      <path
        d={ends.map((end) => `M${x - 13} ${end}H${x + 13}`).join('')}
        className="stroke-ink fill-none"
        strokeWidth={4}
      />
    </>
  );
}
