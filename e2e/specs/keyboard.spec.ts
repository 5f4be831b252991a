import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

test.describe('keyboard', () => {
  test('one tab stop; arrows move along and between lanes, Enter opens, Escape returns', async ({
    serve,
    communique,
    page,
  }) => {
    await serve.dataset(inventedDataset());
    await communique.open('kind=agreement,statement,forum');
    const tabStops = await communique.timeline.chart.evaluate(
      (chart) => chart.querySelectorAll('a[tabindex="0"], [role="button"][tabindex="0"]').length,
    );
    expect(tabStops).toBe(1);
    await communique.timeline.mark('Protocol on broadcasting').focus();
    await page.keyboard.press('ArrowRight');
    await expect(communique.timeline.mark('Memorandum on cooperation')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(communique.timeline.mark('Forum on training')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(communique.timeline.lane('Statements').locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Home');
    await expect(communique.timeline.mark('Statement by Li Shili')).toBeFocused();
    await page.keyboard.press('End');
    await expect(communique.timeline.mark('Statement by Ayan Numunali')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(communique.timeline.mark('Statement by Ayan Numunali')).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(communique.sheet.title).toHaveText('Statement by Ayan Numunali');
    await page.keyboard.press('Escape');
    await expect(communique.sheet.root).toHaveCount(0);
    await expect(communique.timeline.mark('Statement by Ayan Numunali')).toBeFocused();
    await page.keyboard.press('+');
    await expect.poll(() => Object.keys(communique.query())).toContain('from');
  });
});
