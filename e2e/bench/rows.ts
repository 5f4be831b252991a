import {
  type FilterFigures,
  type FrameFigures,
  median,
  percentile,
  type TimelineFigures,
} from './figures';
import { LIMIT_MS } from './measure-timeline';
import type { MeasuredSize } from './measured';

type Row = readonly string[];

const NONE = '–';
/** A frame longer than this is one that somebody sees. */
const SLOW_FRAME_MS = 25;

/** A row a figure, under a head: ours, both of vis-timeline, the faster one of them over ours, and an empty page. */
export function rowsOf(measured: MeasuredSize): readonly Row[] {
  const head = ['', 'ours', 'vis-timeline', 'vis, clusters', 'best vis ÷ ours', 'empty page'];
  return [head, ...timelineRows(measured)];
}

function timelineRows(of: MeasuredSize): readonly Row[] {
  const row = (
    label: string,
    valueOf: (figures: TimelineFigures) => number | undefined,
    digits = 1,
    unit = '',
  ): Row => {
    const [ours, vis, clusters] = [of.ours, of.vis, of['vis-clusters']].map(
      (figures) => figures && valueOf(figures),
    );
    const best = [vis, clusters].flatMap((value) =>
      value === undefined || value === Infinity ? [] : [value],
    );
    const ratio =
      best.length === 0 || ours === undefined || ours <= 0 || ours === Infinity
        ? NONE
        : `${ratioOf(Math.min(...best), ours)} ×`;
    const cell = (figures: TimelineFigures | undefined, value: number | undefined): string =>
      cellOf(figures, value, digits, unit);
    return [
      label,
      cell(of.ours, ours),
      cell(of.vis, vis),
      cell(of['vis-clusters'], clusters),
      ratio,
      cell(of.empty, of.empty && valueOf(of.empty)),
    ];
  };
  const gesture = (
    word: string,
    framesOf: (figures: TimelineFigures) => FrameFigures | undefined,
  ) => {
    const frameRow = (
      label: string,
      valueOf: (frames: FrameFigures) => number | undefined,
      digits?: number,
      unit?: string,
    ): Row =>
      row(
        `${word}, ${label}`,
        (figures) => {
          const frames = framesOf(figures);
          return frames === undefined ? Infinity : valueOf(frames);
        },
        digits,
        unit,
      );
    return [
      frameRow('work a frame p95, ms', ({ work }) => percentile(work, 0.95)),
      frameRow('of it processor time p95, ms', ({ cpu }) => percentile(cpu, 0.95)),
      frameRow('work a frame p50, ms', ({ work }) => median(work)),
      frameRow('frame interval p50, ms', ({ intervals }) => median(intervals)),
      frameRow('frame interval p95, ms', ({ intervals }) => percentile(intervals, 0.95)),
      frameRow('frame interval longest, ms', ({ intervals }) => percentile(intervals, 1)),
      frameRow(
        'frames over 25 ms',
        ({ intervals }) => shareOver(intervals, SLOW_FRAME_MS),
        0,
        ' %',
      ),
      frameRow('steps made', ({ steps }) => steps, 0),
      frameRow('longest task after it, ms', ({ afterMs }) => afterMs),
    ];
  };
  return [
    row('read and checked, ms', ({ readMs }) => (readMs > 0 ? readMs : undefined), 0),
    row('ready, ms', ({ readyMs }) => median(readyMs), 0),
    row('ready, of it processor time, ms', ({ readyCpuMs }) => shown(readyCpuMs), 0),
    ...gesture('zoom', ({ zoom }) => zoom),
    row('zoom, days that show after it', ({ zoomedDays }) => shown(zoomedDays ?? 0), 0),
    ...gesture('zoom out', ({ zoomOut }) => zoomOut),
    ...gesture('pan', ({ pan }) => pan),
    row('nodes', ({ nodes }) => shown(nodes), 0),
    row('nodes, most in a gesture', ({ nodesInGesture }) => shown(nodesInGesture), 0),
    row('heap, MB', ({ heapMb }) => shown(heapMb)),
    row('heap added by showing, MB', ({ heapAddedMb }) => shown(heapAddedMb)),
    ...pageRows(of),
  ];
}

function pageRows({ page }: MeasuredSize): readonly Row[] {
  if (page === undefined) return [];
  const row = (label: string, value: number | undefined): Row => [
    label,
    value === undefined ? NONE : value.toFixed(0),
    NONE,
    NONE,
    NONE,
    NONE,
  ];
  const input = (word: string, figures: FilterFigures | undefined): readonly Row[] => [
    row(`${word} to painted p50, ms`, median(figures?.painted ?? [])),
    row(`${word} to painted p95, ms`, percentile(figures?.painted ?? [], 0.95)),
    row(`${word} to the whole page painted p50, ms`, median(figures?.wholePainted ?? [])),
    row(`${word} to the whole page painted p95, ms`, percentile(figures?.wholePainted ?? [], 0.95)),
    ...(figures?.missed ? [row(`${word}, showed nothing new in 20 s`, figures.missed)] : []),
  ];
  return [
    row('whole page ready, ms', page.readyMs),
    row('whole page, elements', page.nodes),
    row('first key to painted, ms', page.firstKey?.painted[0]),
    row('first key to the whole page painted, ms', page.firstKey?.wholePainted[0]),
    ...input('key', page.keystroke),
    ...input('click', page.click),
  ];
}

function cellOf(
  figures: TimelineFigures | undefined,
  value: number | undefined,
  digits: number,
  unit: string,
): string {
  if (figures === undefined) return NONE;
  if (figures.readyMs.length === 0) return `not ready in ${LIMIT_MS / 1000} s`;
  if (value === Infinity) return `not in ${LIMIT_MS / 1000} s`;
  return value === undefined ? NONE : value.toFixed(digits) + unit;
}

function shown(value: number): number | undefined {
  return value > 0 ? value : undefined;
}

function shareOver(values: readonly number[], limit: number): number | undefined {
  if (values.length === 0) return undefined;
  return (100 * values.filter((value) => value > limit).length) / values.length;
}

/** Two digits, or whole numbers. */
function ratioOf(theirs: number, ours: number): string {
  const ratio = theirs / ours;
  return ratio < 100 ? ratio.toPrecision(2) : ratio.toFixed(0);
}
