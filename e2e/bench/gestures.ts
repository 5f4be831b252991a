import type { CDPSession, Page } from 'playwright';

import type { OpenPage } from './browser';

const PAN_STEPS = 60;
const ZOOM_STEPS = 20;

const PAN_PX = 20;
/** Each step of the wheel shows four fifths of what showed before; the timelines count the wheel's pixels differently. */
const WHEEL_PX = { ours: -56, page: -56, empty: -56, vis: -150, 'vis-clusters': -150 } as const;
const CTRL = 2;

type Wheel = keyof typeof WHEEL_PX;

/** Moves the pointer over the timeline's middle. */
export async function point({ page, cdp }: OpenPage): Promise<void> {
  const { left, right, y } = await page.evaluate(() => bench.field());
  await mouse(cdp, { type: 'mouseMoved', x: Math.round((left + right) / 2), y });
}

/** Takes hold of the timeline near its right end. */
export async function takeHold({ page, cdp }: OpenPage): Promise<void> {
  const { x, y } = await holdOf(page);
  await mouse(cdp, { type: 'mouseMoved', x, y });
  await mouse(cdp, { type: 'mousePressed', x, y, button: 'left', buttons: 1, clickCount: 1 });
}

/**
 * Drags what is held to the left, a step a frame: the browser answers a move when the page has heard it. Holds on at the
 * end; says how many steps there was time for.
 */
export async function drag({ page, cdp }: OpenPage, limitMs: number): Promise<number> {
  const { x, y } = await holdOf(page);
  return steps(PAN_STEPS, limitMs, async (step) =>
    mouse(cdp, { type: 'mouseMoved', x: x - step * PAN_PX, y, button: 'left', buttons: 1 }),
  );
}

async function holdOf(page: Page): Promise<{ x: number; y: number }> {
  const { right, y } = await page.evaluate(() => bench.field());
  return { x: right - 10, y };
}

/** Lets go of what `drag` holds. */
export async function release({ page, cdp }: OpenPage): Promise<void> {
  const { x, y } = await holdOf(page);
  const end = x - PAN_STEPS * PAN_PX;
  await mouse(cdp, { type: 'mouseReleased', x: end, y, button: 'left', buttons: 0, clickCount: 1 });
}

/** Looks closer (or from further away) around where `point` has moved the pointer with ctrl and the wheel, a step a frame. */
export async function zoom(
  { page, cdp }: OpenPage,
  wheel: Wheel,
  limitMs: number,
  way: 'in' | 'out' = 'in',
): Promise<number> {
  const { left, right, y } = await page.evaluate(() => bench.field());
  const x = Math.round((left + right) / 2);
  const deltaY = way === 'in' ? WHEEL_PX[wheel] : -WHEEL_PX[wheel];
  return steps(ZOOM_STEPS, limitMs, async () =>
    mouse(cdp, { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers: CTRL }),
  );
}

async function steps(
  count: number,
  limitMs: number,
  make: (step: number) => Promise<void>,
): Promise<number> {
  const begun = performance.now();
  for (let step = 1; step <= count; step += 1) {
    await make(step);
    if (performance.now() - begun > limitMs) return step;
  }
  return count;
}

async function mouse(
  cdp: CDPSession,
  parameters: {
    readonly type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel';
    readonly x: number;
    readonly y: number;
    readonly button?: 'left';
    readonly buttons?: number;
    readonly clickCount?: number;
    readonly deltaX?: number;
    readonly deltaY?: number;
    readonly modifiers?: number;
  },
): Promise<void> {
  await cdp.send('Input.dispatchMouseEvent', parameters);
}
