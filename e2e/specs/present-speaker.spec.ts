import type { Page } from 'playwright/test';

import { inventedDataset } from '../fixtures/invented-dataset';
import { servedData } from '../fixtures/served-data';
import { expect, test } from '../fixtures/test';
import { Presentation } from '../pages/Presentation';
import { SpeakerWindow } from '../pages/SpeakerWindow';

test.beforeEach(async ({ serve }) => {
  await serve.dataset(inventedDataset());
});

interface Windows {
  readonly room: Presentation;
  readonly speaker: SpeakerWindow;
}

/** Opens a presentation and, by its key, the speaker's window. */
async function openBoth(page: Page): Promise<Windows> {
  const room = new Presentation(page);
  await page
    .context()
    .route(/\/data\/(?!catalog)[\w-]+\.json$/, (route) =>
      route.fulfill({ body: JSON.stringify(inventedDataset()), contentType: 'application/json' }),
    );
  await room.open('present=title');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const popup = await opening;
  await servedData(popup).dataset(inventedDataset());
  const speaker = new SpeakerWindow(popup);
  await expect(speaker.connected).toBeVisible();
  return { room, speaker };
}

async function expectBothAt({ room, speaker }: Windows, place: number): Promise<void> {
  await expect.poll(async () => (await room.place()).place).toBe(place);
  await expect.poll(async () => speaker.place()).toBe(place);
}

test('both windows go in step, through a reload of each', async ({ page }) => {
  const windows = await openBoth(page);
  const { room, speaker } = windows;
  await expectBothAt(windows, 1);
  await page.keyboard.press('PageDown');
  await expectBothAt(windows, 2);
  await speaker.page.keyboard.press('PageDown');
  await expectBothAt(windows, 3);
  await speaker.press('Next');
  await expectBothAt(windows, 4);

  await speaker.page.reload();
  await expect(speaker.connected).toBeVisible();
  await expectBothAt(windows, 4);
  await speaker.page.keyboard.press('ArrowLeft');
  await expectBothAt(windows, 3);

  await page.reload();
  await room.number.waitFor({ state: 'attached' });
  await expectBothAt(windows, 3);
  await speaker.page.keyboard.press('PageDown');
  await expectBothAt(windows, 4);
  await page.keyboard.press('Home');
  await expectBothAt(windows, 1);

  await speaker.page.keyboard.press('o');
  await speaker.page.getByRole('dialog').getByRole('button', { name: /^5\. / }).click();
  await expectBothAt(windows, 5);
  await expect(room.overview).toHaveCount(0);
});

test('the speaker blanks the room and sees that it is blank', async ({ page }) => {
  const { room, speaker } = await openBoth(page);
  const blank = room.root.getByText('The screen is blank.');
  await speaker.page.keyboard.press('b');
  await expect(blank).toBeAttached();
  await expect(speaker.page.getByText('The room sees a blank screen.')).toBeVisible();
  await speaker.press('Show the room the scene');
  await expect(blank).toHaveCount(0);
  await page.keyboard.press('.');
  await expect(speaker.page.getByText('The room sees a blank screen.')).toBeVisible();
});

test('notes are in the speaker’s window only, and no message carries them', async ({
  page,
  context,
}) => {
  const listener = await context.newPage();
  await listener.goto('schema/communique-1.schema.json');
  await listener.evaluate(() => {
    const heard: unknown[] = [];
    Reflect.set(globalThis, 'heard', heard);
    new BroadcastChannel('communique-presentation').addEventListener('message', ({ data }) =>
      heard.push(data),
    );
  });
  const { room, speaker } = await openBoth(page);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown');
  await speaker.page.keyboard.press('b');
  await expect(speaker.page.getByText('The room sees a blank screen.')).toBeVisible();

  const heard: Record<string, unknown>[] = await listener.evaluate(() =>
    Reflect.get(globalThis, 'heard'),
  );
  expect(heard.length).toBeGreaterThan(4);
  for (const message of heard) {
    expect(message['id']).toMatch(/^[0-9a-f]{16}$/);
    expect(['id', 'from', 'type', 'scene', 'blank', 'shape']).toEqual(
      expect.arrayContaining(Object.keys(message)),
    );
    if ('scene' in message) expect(message['scene']).toMatch(/^[a-z]+(-\d+)?$/);
  }
  await expect(speaker.notes).not.toBeEmpty();
  await expect(room.root.getByRole('region', { name: 'Notes' })).toHaveCount(0);
});

test('the timer runs on over a reload and can be stopped and set back', async ({ page }) => {
  const { speaker } = await openBoth(page);
  await expect(speaker.timer).not.toHaveText('0:00');
  await speaker.press('Stop');
  const stopped = await speaker.timer.textContent();
  await speaker.page.reload();
  await expect(speaker.timer).toHaveText(stopped ?? '');
  await speaker.press('Back to 0');
  await expect(speaker.timer).toHaveText('0:00');
  await speaker.press('Start');
  await expect(speaker.timer).not.toHaveText('0:00');
});

test('on one screen: notes alone, all of them, on paper', async ({ page }) => {
  await page.goto('?present=timeline&speaker=alone&now=2026-11-22');
  const speaker = new SpeakerWindow(page);
  await expect(speaker.alone).toBeVisible();
  const at = await speaker.place();
  await speaker.press('Next');
  expect(await speaker.place()).toBe(at + 1);

  await speaker.press('All notes');
  const sections = page.locator('#all-notes > section');
  const count = await sections.count();
  expect(count).toBeGreaterThan(6);
  await speaker.press('All notes');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(sections).toHaveCount(count);
  await expect(sections.last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('a presentation that was closed is opened again from the notes, in step', async ({ page }) => {
  const { speaker } = await openBoth(page);
  await page.keyboard.press('PageDown');
  await expect.poll(async () => speaker.place()).toBe(2);
  await page.close();
  await expect(speaker.alone).toBeVisible({ timeout: 15_000 });
  await speaker.page.keyboard.press('PageDown');
  expect(await speaker.place()).toBe(3);
  const opening = speaker.page.waitForEvent('popup');
  await speaker.press('Open the presentation');
  const room = new Presentation(await opening);
  await expect(speaker.connected).toBeVisible();
  await expectBothAt({ room, speaker }, 3);
});
