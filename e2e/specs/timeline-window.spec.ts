import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

test.describe('the window', () => {
  test.beforeEach(async ({ serve }) => {
    await serve.dataset(inventedDataset());
  });

  test('zoom buttons write the range, Fit removes it, none makes history', async ({
    communique,
    page,
  }) => {
    await communique.open('view=chart');
    const steps = await page.evaluate(() => history.length);
    await communique.timeline.zoomIn.click();
    await expect.poll(() => Object.keys(communique.query()).toSorted()).toEqual(['from', 'to']);
    const first = communique.query();
    await communique.timeline.zoomIn.click();
    await expect.poll(() => (communique.query()['from'] ?? '') > (first['from'] ?? '')).toBe(true);
    await communique.timeline.zoomOut.click();
    await communique.timeline.fit.click();
    await expect.poll(() => communique.query()).toEqual({});
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('a handle moved with keys writes the range when it comes to rest', async ({
    communique,
    page,
  }) => {
    await communique.open();
    await communique.timeline.windowEnd.focus();
    const before = await communique.timeline.windowEnd.getAttribute('aria-valuetext');
    await page.keyboard.down('ArrowLeft');
    await expect(communique.timeline.windowEnd).not.toHaveAttribute('aria-valuetext', before ?? '');
    expect(communique.query()).toEqual({});
    await page.keyboard.up('ArrowLeft');
    await expect.poll(() => Object.keys(communique.query()).toSorted()).toEqual(['from', 'to']);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('End');
    await expect(communique.timeline.windowEnd).toBeFocused();
    await expect(communique.timeline.windowEnd).toHaveAttribute('aria-valuetext', before ?? '');
  });

  test('a handle is dragged, the strip is pressed, the lanes are dragged', async ({
    communique,
    page,
  }) => {
    await communique.open();
    await communique.timeline.brush.scrollIntoViewIfNeeded();
    const handle = await communique.timeline.windowStart.boundingBox();
    const strip = await communique.timeline.brush.boundingBox();
    if (handle === null || strip === null) throw new Error('The brush is not drawn');
    const y = strip.y + 20;
    await page.mouse.move(handle.x + handle.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width / 2, y, { steps: 5 });
    expect(communique.query()).toEqual({});
    await page.mouse.up();
    await expect.poll(() => communique.query()['from'] ?? '').toMatch(/^201[4-6]/);

    await page.mouse.click(strip.x + strip.width * 0.1, y);
    await expect.poll(() => communique.query()['from'] ?? '').toMatch(/^200/);

    const before = communique.query();
    const lane = await communique.timeline.lane('Statements').boundingBox();
    if (lane === null) throw new Error('The lane is not drawn');
    await page.mouse.move(lane.x + 600, lane.y + lane.height / 2);
    await page.mouse.down();
    await page.mouse.move(lane.x + 400, lane.y + lane.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => communique.query()['from'] ?? '').not.toBe(before['from']);
    expect((communique.query()['from'] ?? '') > (before['from'] ?? '')).toBe(true);
  });

  test('an upright wheel scrolls the page, with Ctrl it looks closer', async ({
    communique,
    page,
  }) => {
    await communique.open();
    await communique.timeline.lane('Statements').hover({ position: { x: 300, y: 10 } });
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(communique.query()).toEqual({});
    await communique.timeline.lane('Statements').hover({ position: { x: 300, y: 10 } });
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => Object.keys(communique.query()).toSorted()).toEqual(['from', 'to']);
  });
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('an upright swipe over the lanes scrolls the page and leaves the window alone', async ({
    communique,
    page,
  }) => {
    await communique.open();
    await communique.timeline.lane('Meetings and events').scrollIntoViewIfNeeded();
    const lane = await communique.timeline.lane('Meetings and events').boundingBox();
    if (lane === null) throw new Error('The lane is not drawn');
    const top = await page.evaluate(() => scrollY);
    const [x, y] = [lane.x + lane.width / 2, Math.min(lane.y + lane.height / 2, 700)];
    const client = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x, y: at }],
      });
    await touch('touchStart', y);
    for (const dy of [20, 60, 120, 200]) await touch('touchMove', y - dy);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
    expect(communique.query()).toEqual({});
  });
});
