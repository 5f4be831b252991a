import { inventedDataset } from '../fixtures/invented-dataset';
import { countTimers } from '../fixtures/live-timers';
import { countLoops } from '../fixtures/loop-counter';
import { memoryOf } from '../fixtures/memory';
import { expect, test } from '../fixtures/test';
import { Presentation } from '../pages/Presentation';

// A trace keeps what it records of the page.
test.use({ trace: 'off' });

const GROWTH = 1.02;

test('a hundred loops leave nothing behind', async ({ page, serve }) => {
  test.setTimeout(400_000);
  await page.clock.install({ time: '2026-11-22T08:00:00' });
  const timers = await countTimers(page);
  const count = await countLoops(page);
  await serve.dataset(inventedDataset());
  const show = new Presentation(page);
  await show.open(
    'kiosk=1&scenes=title:5,timeline:5,agreements:5,delegations:5,themes:5,sources:5',
  );
  const held = await memoryOf(page);

  const measureAt = async (loop: number) => {
    // Always at the same scene: one has more on it than another.
    while ((await count()).loops < loop || (await show.place()).place !== 1) {
      await page.clock.runFor(5000);
    }
    // What a change of scenes lets go is gone with the next frames.
    await page.waitForTimeout(500);
    return { ...(await held()), timers: await timers(), ...(await count()) };
  };
  const early = await measureAt(10);
  const late = await measureAt(100);
  expect(late.scenes).toBeGreaterThan(600);
  for (const what of ['nodes', 'listeners', 'timers'] as const) {
    expect.soft(late[what], what).toBeLessThanOrEqual(early[what] * GROWTH);
  }
});
