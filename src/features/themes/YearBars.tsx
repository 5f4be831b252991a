import type { ReactNode } from 'react';
import { Bar, BarChart, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts';

import type { YearBar } from '@/figures/themes/year-panels';

import { useBoxSize } from './use-box-size';

interface YearBarsProps {
  readonly bars: readonly YearBar[];
  /** How many records the whole height stands for. */
  readonly reach: number;
  readonly fill: string;
  /** Words of a column: "2019: 3 records". */
  readonly wordsOf: (year: number, count: number) => string;
  readonly onPick: (year: number) => void;
}

/** The columns of one panel; all words but the pointer's stand beside it in HTML. */
export function YearBars({ bars, reach, fill, wordsOf, onPick }: YearBarsProps): ReactNode {
  const [box, size] = useBoxSize();
  const renderWords = ({ active, payload }: TooltipContentProps): ReactNode => {
    const bar = active ? bars.find((item) => item === payload[0]?.payload) : undefined;
    if (bar === undefined || bar.inside + bar.outside === 0) return null;
    return (
      <span className="bg-ink text-paper text-small block px-2 py-0.5 whitespace-nowrap">
        {wordsOf(bar.year, bar.inside + bar.outside)}
      </span>
    );
  };
  const handleClick = ({ payload }: { payload?: unknown }): void => {
    const bar = bars.find((item) => item === payload);
    if (bar) onPick(bar.year);
  };
  return (
    <div ref={box} className="absolute inset-0">
      {size === undefined ? null : (
        <BarChart
          width={size.width}
          height={size.height}
          data={[...bars]}
          margin={{ top: 1, right: 0, bottom: 0, left: 0 }}
          barCategoryGap={bars.length > 20 ? '12%' : '22%'}
          accessibilityLayer={false}
          className="cursor-pointer forced-colors:[&_path]:stroke-[CanvasText]"
        >
          <XAxis dataKey="year" hide />
          <YAxis domain={[0, reach]} hide />
          <Tooltip
            content={renderWords}
            cursor={{ fill: 'var(--tint)' }}
            isAnimationActive={false}
            offset={6}
          />
          <Bar
            dataKey="inside"
            stackId="year"
            fill={fill}
            maxBarSize={28}
            isAnimationActive={false}
            onClick={handleClick}
          />
          <Bar
            dataKey="outside"
            stackId="year"
            fill="var(--paper)"
            stroke={fill}
            maxBarSize={28}
            isAnimationActive={false}
            onClick={handleClick}
          />
        </BarChart>
      )}
    </div>
  );
}
