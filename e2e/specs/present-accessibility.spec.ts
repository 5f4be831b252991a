import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';
import { smallTargets } from '../pages/measure';
import { Presentation } from '../pages/Presentation';
import { SpeakerWindow } from '../pages/SpeakerWindow';

test.beforeEach(async ({ serve }) => {
  await serve.dataset(inventedDataset());
});

for (const scheme of ['dark', 'light'] as const) {
  test.describe(`axe finds nothing, ${scheme}`, () => {
    test('every scene', async ({ page, axeViolations }) => {
      const show = new Presentation(page);
      await show.open(`present=title&scheme=${scheme}&theme=training`);
      const { count } = await show.place();
      for (let place = 1; place <= count; place += 1) {
        expect.soft(await axeViolations(), await show.sceneId()).toEqual([]);
        await page.keyboard.press('PageDown');
      }
    });

    test('a kiosk, paused', async ({ page, axeViolations }) => {
      const show = new Presentation(page);
      await show.open(`kiosk=1&scheme=${scheme}&theme=training`);
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 300);
      await expect(show.paused).toBeVisible();
      expect.soft(await axeViolations()).toEqual([]);
    });

    test('controls, all scenes, keys, preparing', async ({ page, axeViolations }) => {
      const show = new Presentation(page);
      await show.open(`present=title&scheme=${scheme}`);
      await page.keyboard.press('o');
      await expect(show.overview).toBeVisible();
      expect.soft(await axeViolations(), 'all scenes').toEqual([]);
      expect.soft(await smallTargets(page), 'all scenes').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(show.help).toBeVisible();
      expect.soft(await axeViolations(), 'keys').toEqual([]);
      await page.keyboard.press('Escape');
      await show.press('Prepare');
      await show.prepare.getByRole('button', { name: 'Preview: Themes' }).click();
      await show.prepare.getByRole('checkbox', { name: 'Show: Sources' }).click();
      await show.prepare.getByRole('button', { name: 'Notes on a phone' }).click();
      await expect(show.prepare.getByRole('img')).toBeVisible();
      expect.soft(await axeViolations(), 'preparing').toEqual([]);
      expect.soft(await smallTargets(page), 'preparing').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(show.prepare).toHaveCount(0);
      await page.keyboard.press('q');
      await expect(show.code).toBeVisible();
      expect.soft(await axeViolations(), 'code').toEqual([]);
    });

    test('the speaker’s window, wide and on a phone', async ({ page, axeViolations }) => {
      const speaker = new SpeakerWindow(page);
      await page.goto(`?present=timeline&speaker=alone&now=2026-11-22&scheme=${scheme}`);
      await expect(speaker.notes).toBeVisible();
      expect.soft(await axeViolations(), 'wide').toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect.soft(await axeViolations(), 'phone').toEqual([]);
      expect.soft(await smallTargets(page), 'phone').toEqual([]);
      await speaker.press('All notes');
      expect.soft(await axeViolations(), 'all notes').toEqual([]);
    });
  });
}

test('the controls come by keyboard alone, and the scene is spoken', async ({ page }) => {
  const show = new Presentation(page);
  await show.open('present=title');
  await expect(show.tools).toHaveCSS('opacity', '1');
  await expect(page.locator('.stage-controls')).toHaveCSS('opacity', '0');
  await page.keyboard.press('Tab');
  await expect(show.tools.getByRole('button', { name: 'Previous' })).toBeFocused();
  await expect(page.locator('.stage-controls')).toHaveCSS('opacity', '1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Scene 2 of \d+: / })).toBeAttached();
  // The space bar is the button's own while a button has the focus.
  await page.keyboard.press('Space');
  expect((await show.place()).place).toBe(3);
});

test('with reduced motion scenes are cut, not faded', async ({ page }) => {
  const show = new Presentation(page);
  await show.open('present=title');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.stage-scene')).toHaveCount(1);
  const duration = await page
    .locator('.stage-scene')
    .evaluate((scene) => getComputedStyle(scene).animationDuration);
  expect(duration).toBe('0s');
});
