import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

/** The longest transition or animation of anything on the page, in milliseconds. */
function longestMotion(): number {
  const seconds = [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    return [transitionDuration, animationDuration].flatMap((list) =>
      list
        .split(',')
        .map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 1 : 1000)),
    );
  });
  return Math.max(0, ...seconds);
}

test.describe('motion', () => {
  test.beforeEach(async ({ serve }) => {
    await serve.dataset(inventedDataset());
  });

  test('is there for those who did not ask for less', async ({ communique, page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await communique.open('record=agr-sample');
    expect(await page.evaluate(longestMotion)).toBeGreaterThan(0);
  });

  test('stops for those who asked the system for less', async ({ communique, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await communique.open('record=agr-sample');
    expect(await page.evaluate(longestMotion)).toBe(0);
  });

  test('stops with motion=off', async ({ communique, page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await communique.open('record=agr-sample&motion=off');
    expect(await page.evaluate(longestMotion)).toBe(0);
  });
});

test.describe('forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`marks, choices and focus are seen, ${colorScheme}`, async ({
      serve,
      communique,
      page,
    }) => {
      await serve.dataset(inventedDataset());
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await communique.open('theme=training&record=agr-early');
      await communique.sheet.close.click();
      const systemColor = (name: string): Promise<string> =>
        page.evaluate((color) => {
          const probe = document.body.appendChild(document.createElement('span'));
          probe.style.setProperty('forced-color-adjust', 'none');
          probe.style.color = color;
          const { color: computed } = getComputedStyle(probe);
          probe.remove();
          return computed;
        }, name);
      const [canvas, text] = [await systemColor('Canvas'), await systemColor('CanvasText')];
      expect(canvas).not.toBe(text);
      await expect(page.locator('body')).toHaveCSS('background-color', canvas);
      await expect(communique.timeline.heading).toHaveCSS('color', text);
      const glyphs = await communique.timeline.marks.evaluateAll((marks) =>
        marks.flatMap((mark) =>
          [...mark.querySelectorAll('path')].map((path) => {
            const { fill, stroke } = getComputedStyle(path);
            return { fill, stroke };
          }),
        ),
      );
      expect(glyphs.length).toBeGreaterThan(0);
      for (const { fill, stroke } of glyphs) {
        expect([fill, stroke].some((color) => color !== 'none' && color !== canvas)).toBe(true);
      }
    });
  }
});
