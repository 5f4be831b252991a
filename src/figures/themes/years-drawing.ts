import type { ThemeYears, YearCounts } from '@/domain/themes/count-theme-years';
import { type I18n, shownText } from '@/i18n/i18n-context';

import { type Drawing, moved, type Paint, type Shape, stacked } from '../drawing';
import { textBlock } from '../text-shapes';
import { textWidth } from '../text-width';
import { symbolShape, themePaint } from './theme-paint';
import { labelledYears, reachOf, type YearBar, yearBars } from './year-panels';

export interface YearsDrawingOptions {
  readonly i18n: I18n;
  readonly counts: YearCounts;
  readonly width: number;
  readonly isMono: boolean;
}

const GAP = 20;
const LEAST_PANEL = 150;
const MOST_BESIDE = 4;
const PLOT = 56;
const NUMBER = 15;
const FOOT = 22;
const SIZE = 11;
const LINE = 14;
const SYMBOL = 10;
const SYMBOL_GAP = 6;
const WIDEST_BAR = 24;

/**
 * Records by year, a panel a theme on one scale: filled inside the time range, outlined outside of it; the highest column
 * with its number, a dot under a year from which records may cross into a later one.
 */
export function yearsDrawing(options: YearsDrawingOptions): Drawing {
  const { counts, width } = options;
  const beside = Math.max(
    1,
    Math.min(MOST_BESIDE, Math.floor((width + GAP) / (LEAST_PANEL + GAP))),
  );
  const panel = (width - (beside - 1) * GAP) / beside;
  const panels = counts.themes.map((theme) => panelDrawing(theme, panel, options));
  const rows: Drawing[] = [];
  for (let at = 0; at < panels.length; at += beside) {
    const row = panels.slice(at, at + beside);
    const height = Math.max(...row.map((own) => own.height));
    rows.push({
      width,
      height,
      shapes: row.flatMap((own, place) =>
        moved(own.shapes, place * (panel + GAP), height - own.height),
      ),
    });
  }
  return { ...stacked(rows, 12), width };
}

function panelDrawing(
  counted: ThemeYears,
  width: number,
  { counts, i18n, isMono }: YearsDrawingOptions,
): Drawing {
  const { theme, years, peak } = counted;
  const bars = yearBars(counted);
  const reach = reachOf(counts.peak);
  const name = shownText(theme.name, i18n.language);
  const head = textBlock(name.text, width - SYMBOL - SYMBOL_GAP, {
    size: SIZE,
    face: 'sansBold',
    fill: 'ink',
    line: LINE,
    lang: name.lang,
  });
  const base = head.height + NUMBER + PLOT;
  const step = width / Math.max(1, bars.length);
  const middleOf = (year: number): number =>
    (bars.findIndex((bar) => bar.year === year) + 0.5) * step;
  const heightOf = (count: number): number => (count / reach) * PLOT;
  const crossing = years.filter((item) => item.crossing > 0);
  return {
    width,
    height: base + FOOT,
    shapes: [
      symbolShape(theme.symbol, 0, (LINE - SYMBOL) / 2, SYMBOL),
      ...moved(head.shapes, SYMBOL + SYMBOL_GAP, 0),
      ...bars.flatMap((bar) =>
        moved(
          columnShapes(bar, step, heightOf, isMono ? 'ink' : themePaint(theme.symbol)),
          middleOf(bar.year),
          base,
        ),
      ),
      { type: 'path', d: `M0 ${base}H${width}`, stroke: 'rule', strokeWidth: 1 },
      ...(peak === undefined
        ? []
        : [
            peakNumber(
              peak.count,
              middleOf(peak.year),
              base - heightOf(peak.count) - 4,
              width,
              i18n,
            ),
          ]),
      ...crossing.map(({ year }): Shape => ({
        type: 'rect',
        x: middleOf(year) - 1.75,
        y: base + 3,
        width: 3.5,
        height: 3.5,
        radius: 1.75,
        fill: 'ink2',
      })),
      ...yearLabels(labelledYears(bars), middleOf, width, base + FOOT - 3),
    ],
  };
}

function columnShapes(
  { inside, outside }: YearBar,
  step: number,
  heightOf: (count: number) => number,
  paint: Paint,
): readonly Shape[] {
  const width = Math.min(WIDEST_BAR, step * 0.8);
  const [filled, open] = [heightOf(inside), heightOf(outside)];
  return [
    ...(inside === 0
      ? []
      : [{ type: 'rect', x: -width / 2, y: -filled, width, height: filled, fill: paint } as const]),
    ...(outside === 0
      ? []
      : [
          {
            type: 'rect',
            x: -width / 2,
            y: -filled - open,
            width,
            height: open,
            fill: 'paper',
            stroke: paint,
            strokeWidth: 1,
          } as const,
        ]),
  ];
}

function peakNumber(count: number, x: number, y: number, width: number, { m }: I18n): Shape {
  const text = m.themes.count({ count });
  const half = textWidth(text, SIZE, 'sansBold') / 2;
  return {
    type: 'text',
    text,
    x: Math.min(Math.max(x, half), width - half),
    y,
    size: SIZE,
    face: 'sansBold',
    fill: 'ink',
    anchor: 'middle',
  };
}

function yearLabels(
  years: readonly number[],
  middleOf: (year: number) => number,
  width: number,
  y: number,
): readonly Shape[] {
  const common = { type: 'text', y, size: SIZE - 0.5, face: 'sans', fill: 'ink2' } as const;
  if (years.length > 2) {
    return years.map((year) => ({
      ...common,
      text: String(year),
      x: middleOf(year),
      anchor: 'middle' as const,
    }));
  }
  return years.map((year, at) => ({
    ...common,
    text: String(year),
    x: at === 0 ? 0 : width,
    ...(at === 0 ? {} : { anchor: 'end' as const }),
  }));
}
