import type { CDPSession, Page } from 'playwright';

import type { FrameFigures } from './figures';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** What is read of an event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const STEP_EVENTS: ReadonlySet<string> = new Set(['pointermove', 'wheel']);
const START = 'bench:start';
const END = 'bench:end';
/** How long what follows a gesture is listened to. */
const AFTER_MS = 1_000;

interface Gesture {
  /** Says how many steps there was time for. */
  readonly make: () => Promise<number>;
  readonly after?: () => Promise<void>;
}

/** Traces a gesture and what follows it: `after` ends the gesture, by letting go for instance. */
export async function traceFrames(
  page: Page,
  cdp: CDPSession,
  gesture: Gesture,
): Promise<FrameFigures> {
  const { steps, events } = await traced(page, cdp, gesture);
  return { steps, ...framesOf(events) };
}

/** Milliseconds a step that the main thread spends on each kind of work: script, style, layout, paint and so on. */
export async function traceParts(
  page: Page,
  cdp: CDPSession,
  gesture: Gesture,
): Promise<ReadonlyMap<string, number>> {
  const { steps, events } = await traced(page, cdp, gesture);
  const { main, during } = mainThread(events);
  const [from, to] = [during[0]?.ts ?? 0, during.at(-1)?.ts ?? 0];
  const parts = new Map<string, number>();
  const open: TraceEvent[] = [];
  const add = (name: string, us: number): void =>
    void parts.set(name, (parts.get(name) ?? 0) + us / 1000 / Math.max(1, steps));
  for (const event of main) {
    if (event.ph !== 'X' || event.ts < from || event.ts > to) continue;
    while (open.length > 0 && endOf(open.at(-1) ?? event) <= event.ts) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined) add(parent.name, -(event.dur ?? 0));
    add(event.name, event.dur ?? 0);
    open.push(event);
  }
  return parts;
}

async function traced(
  page: Page,
  cdp: CDPSession,
  gesture: Gesture,
): Promise<{ steps: number; events: readonly TraceEvent[] }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  await page.evaluate((name) => void performance.mark(name), START);
  const steps = await gesture.make();
  await page.evaluate((name) => void performance.mark(name), END);
  await gesture.after?.();
  await page.waitForTimeout(AFTER_MS);
  const complete = new Promise<void>((resolve) => {
    cdp.once('Tracing.tracingComplete', () => resolve());
  });
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return { steps, events };
}

function isTraceEvent(event: object): event is TraceEvent {
  return 'name' in event && 'ts' in event && 'tid' in event && 'ph' in event;
}

/**
 * A frame's work: all tasks from the one that hears a step of the gesture to the one that hears the next step, which is
 * a frame later unless the machine is too busy to send it in time. Frames in which nothing was asked for do not count.
 */
function framesOf(
  events: readonly TraceEvent[],
): Pick<FrameFigures, 'work' | 'cpu' | 'intervals' | 'afterMs'> {
  const { end, main, tasks, during } = mainThread(events);
  const frames = groupedFrom(during, main.filter(isStep));
  const drawn = main.filter(({ name }) => name === 'FireAnimationFrame');
  const starts = groupedFrom(during, drawn).flatMap(([first]) => first?.ts ?? []);
  return {
    work: frames.map((frame) => sum(frame.map(({ dur = 0 }) => dur)) / 1000),
    cpu: frames.map((frame) => sum(frame.map(({ dur = 0, tdur = dur }) => tdur)) / 1000),
    intervals: starts.slice(1).map((ts, position) => (ts - (starts[position] ?? ts)) / 1000),
    afterMs:
      Math.max(0, ...tasks.filter(({ ts }) => ts >= end.ts).map(({ dur = 0 }) => dur)) / 1000,
  };
}

/** What the thread that drew did, in order of time; `during` are its tasks while the gesture lasted. */
function mainThread(events: readonly TraceEvent[]) {
  const start = events.find(({ name }) => name === START);
  const end = events.find(({ name }) => name === END);
  if (start === undefined || end === undefined) throw new Error('The trace lacks its marks');
  const main = events
    .filter(({ pid, tid }) => pid === start.pid && tid === start.tid)
    .toSorted((a, b) => a.ts - b.ts);
  const tasks = topLevel(main.filter(({ name, ph }) => name === 'RunTask' && ph === 'X'));
  const during = tasks.filter((task) => endOf(task) > start.ts && task.ts < end.ts);
  return { end, main, tasks, during };
}

function isStep({ name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && STEP_EVENTS.has(args?.data?.type ?? '');
}

/** Tasks in groups, each from a task in which one of the moments lies. */
function groupedFrom(
  tasks: readonly TraceEvent[],
  moments: readonly TraceEvent[],
): readonly (readonly TraceEvent[])[] {
  const groups: TraceEvent[][] = [];
  for (const task of tasks) {
    if (moments.some(({ ts }) => ts >= task.ts && ts < endOf(task))) groups.push([task]);
    else groups.at(-1)?.push(task);
  }
  return groups;
}

/** Tasks that do not run within another one. */
function topLevel(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
  let reached = 0;
  return tasks.filter((task) => {
    if (task.ts < reached) return false;
    reached = endOf(task);
    return true;
  });
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
