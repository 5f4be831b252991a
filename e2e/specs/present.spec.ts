import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';
import { Presentation } from '../pages/Presentation';

test.beforeEach(async ({ serve }) => {
  await serve.dataset(inventedDataset());
});

test.describe('by keys', () => {
  test('the whole playlist by a clicker alone, there and back', async ({ communique, page }) => {
    const show = new Presentation(page);
    await communique.open('theme=training');
    await page.evaluate(() => Reflect.set(globalThis, 'notReloaded', true));
    await page.keyboard.press('p');
    await show.number.waitFor({ state: 'attached' });
    await expect(show.root).toBeVisible();

    const { count } = await show.place();
    expect(count).toBeGreaterThan(6);
    const seen = [await show.sceneId()];
    for (let place = 2; place <= count; place += 1) {
      // Some clickers send F5 for the start and a full stop for the blank screen.
      await page.keyboard.press('F5');
      await page.keyboard.press('PageDown');
      await expect(show.number).toHaveText(`Scene ${place} of ${count}`);
      seen.push(await show.sceneId());
    }
    expect(new Set(seen).size).toBe(count);
    await page.keyboard.press('PageDown');
    expect((await show.place()).place).toBe(count);
    await page.keyboard.press('.');
    await expect(show.root.getByText('The screen is blank.')).toBeAttached();
    await page.keyboard.press('.');
    for (let place = count - 1; place >= 1; place -= 1) {
      await page.keyboard.press('PageUp');
      await expect(show.number).toHaveText(`Scene ${place} of ${count}`);
      expect(await show.sceneId()).toBe(seen[place - 1]);
    }
    await page.keyboard.press('Escape');
    await expect(communique.title).toBeVisible();
    expect(communique.query()).toEqual({ theme: 'training' });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'notReloaded'))).toBe(true);
  });

  test('Home, End, Space and the arrows', async ({ page }) => {
    const show = new Presentation(page);
    await show.open('present=title');
    const { count } = await show.place();
    for (const [key, place] of [
      ['End', count],
      ['Home', 1],
      ['Space', 2],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
    ] as const) {
      await page.keyboard.press(key);
      await expect(show.number, key).toHaveText(`Scene ${place} of ${count}`);
    }
  });

  test('D turns dark to light and back', async ({ page }) => {
    const show = new Presentation(page);
    await show.open('present=title');
    const scheme = page.locator('html');
    await expect(scheme).toHaveAttribute('data-scheme', 'dark');
    await page.keyboard.press('d');
    await expect(scheme).toHaveAttribute('data-scheme', 'light');
    await page.keyboard.press('D');
    await expect(scheme).toHaveAttribute('data-scheme', 'dark');
  });

  test('O shows all scenes; arrows and Enter go to one', async ({ page }) => {
    const show = new Presentation(page);
    await show.open('present=title');
    const { count } = await show.place();
    await page.keyboard.press('o');
    await expect(show.overview.getByRole('listitem')).toHaveCount(count);
    await expect(show.overview.getByRole('button', { name: /^1\. / })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Enter');
    await expect(show.overview).toHaveCount(0);
    await expect(show.number).toHaveText(`Scene 3 of ${count}`);
    await page.keyboard.press('o');
    await page.keyboard.press('o');
    await expect(show.overview).toHaveCount(0);
    await expect(show.root).toBeVisible();
  });

  test('? lists the keys; single letters can be switched off, and stay off', async ({
    communique,
    page,
  }) => {
    const show = new Presentation(page);
    await show.open('present=title');
    await page.keyboard.press('?');
    await expect(show.help).toContainText('Blank the screen, and back');
    await show.help.getByRole('checkbox').click();
    await page.keyboard.press('Escape');
    await expect(show.help).toHaveCount(0);

    await page.reload();
    await show.number.waitFor({ state: 'attached' });
    for (const key of ['b', 'o', '?', 's']) await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(show.root.getByText('The screen is blank.')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    expect((await show.place()).place).toBe(2);
    await page.keyboard.press('Escape');
    await communique.title.waitFor();
    await page.keyboard.press('p');
    await expect(show.root).toHaveCount(0);
  });

  test('Escape closes what lies over the scene before it leaves', async ({ page, communique }) => {
    const show = new Presentation(page);
    await show.open('present=title');
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    await expect(show.root.getByText('The screen is blank.')).toHaveCount(0);
    await page.keyboard.press('q');
    await expect(show.code).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(show.code).toHaveCount(0);
    await expect(show.root).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(communique.title).toBeVisible();
    await expect(show.root).toHaveCount(0);
  });
});

test('one press starts it in full screen, Back ends it', async ({ communique, page }) => {
  const show = new Presentation(page);
  await communique.open('kind=event');
  await communique.header.getByRole('button', { name: 'Present' }).click();
  await show.number.waitFor({ state: 'attached' });
  await expect
    .poll(async () => page.evaluate(() => document.fullscreenElement !== null))
    .toBe(true);
  expect(communique.query()).toEqual({ kind: 'event', present: 'title' });
  await page.keyboard.press('PageDown');
  await page.goBack();
  expect((await show.place()).place).toBe(1);
  await page.goBack();
  await expect(communique.title).toBeVisible();
  expect(communique.query()).toEqual({ kind: 'event' });
});

test('it resumes at its scene after a reload', async ({ page }) => {
  const show = new Presentation(page);
  await show.open('present=title');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('PageDown');
  const before = await show.sceneId();
  await page.reload();
  await show.number.waitFor({ state: 'attached' });
  expect(await show.sceneId()).toBe(before);
  expect((await show.place()).place).toBe(5);
});

test('a filtered presentation says by what, and cuts nothing short', async ({ page }) => {
  const show = new Presentation(page);
  await show.open('present=title&theme=training&kind=event&from=2012-01-01');
  await expect(show.filters).toContainText('Theme: Training');
  await expect(show.filters).toContainText('Time: 2012–');
  await show.open('present=title');
  await expect(show.filters).toHaveCount(0);
});

test.describe('links', () => {
  for (const [what, query, scene] of [
    ['a scene that is not there', 'present=sources-99', /^sources/],
    ['a section that is not there', 'present=overture', /^title$/],
    ['unknown sections in the playlist', 'present=title&scenes=overture:9,themes', /^themes$/],
    ['a playlist of nothing', 'present=glance&scenes=overture', /^glance$/],
  ] as const) {
    test(what, async ({ page }) => {
      const show = new Presentation(page);
      await show.open(query);
      expect(await show.sceneId()).toMatch(scene);
    });
  }

  test('embed beats kiosk, kiosk beats present', async ({ page, communique }) => {
    const show = new Presentation(page);
    await show.open('kiosk=1&present=title');
    await show.root.waitFor();
    await expect(show.tools).toHaveCount(0);
    await communique.open('embed=themes&kiosk=1&present=title');
    await expect(show.root).toHaveCount(0);
  });
});
