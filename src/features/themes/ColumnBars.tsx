import type { ReactNode } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';

import { useBoxSize } from './use-box-size';

/** One row's bar in a column; zero where the row has nothing here or is drawn in squares. */
export interface ColumnBar {
  readonly theme: string;
  readonly count: number;
  readonly quoted: number;
  readonly hue: string;
}

interface ColumnBarsProps {
  readonly bars: readonly ColumnBar[];
  /** How many records the whole width stands for. */
  readonly reach: number;
}

/** Of a row's height, and of the text's at the most. */
const OF_BAND = 0.45;
const OF_TEXT = 1.1;
/** Keeps the fine line off the bar's ends, so that it stays inside the mark. */
const INSET_PX = 3;

/** The bars of one column, a band a row; quoted words are the fine line inside. */
export function ColumnBars({ bars, reach }: ColumnBarsProps): ReactNode {
  const [box, size] = useBoxSize();
  const barPx =
    size === undefined ? 0 : Math.min((OF_BAND * size.height) / bars.length, OF_TEXT * size.text);
  // A shape of its own: Recharts would put every field of a row on the path as an attribute.
  const renderBar = ({ x, y, width, height, originalDataIndex }: BarShapeProps): ReactNode => (
    <rect x={x} y={y} width={width} height={height} fill={bars[originalDataIndex]?.hue} />
  );
  const renderQuoted = ({ x, y, width, height }: BarShapeProps): ReactNode =>
    width === 0 ? null : (
      <rect
        x={x + INSET_PX}
        y={y + barPx * 0.25}
        width={Math.max(1, width - 2 * INSET_PX)}
        height={height}
        fill="var(--onhue)"
      />
    );
  return (
    <div ref={box} className="absolute inset-0 overflow-hidden">
      {size === undefined ? null : (
        <BarChart
          layout="vertical"
          width={size.width}
          height={size.height}
          data={[...bars]}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          className="forced-colors:[&_rect]:fill-[CanvasText] forced-colors:[&_rect[height='2']]:fill-[Canvas]"
        >
          <XAxis type="number" domain={[0, reach]} hide allowDataOverflow />
          <YAxis type="category" dataKey="theme" hide />
          <YAxis type="category" dataKey="theme" yAxisId="quoted" hide />
          <Bar dataKey="count" barSize={barPx} shape={renderBar} isAnimationActive={false} />
          <Bar
            dataKey="quoted"
            yAxisId="quoted"
            barSize={2}
            shape={renderQuoted}
            isAnimationActive={false}
          />
        </BarChart>
      )}
    </div>
  );
}
