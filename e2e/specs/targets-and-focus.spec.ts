import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';
import { focusFaults, smallTargets } from '../pages/measure';

const SIZES = { desktop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    test('every target is at least 24 by 24', async ({ serve, communique, page }) => {
      await serve.dataset(inventedDataset());
      for (const query of [
        '',
        'view=list&theme=training',
        'record=agr-sample',
        'record=p-ayan-numunali',
        'record=s-sample-news',
        'record=del-council',
        'record=org-sample-council',
        'theme=ai&kind=protocol',
      ]) {
        await communique.open(query);
        // Read until it holds: fonts that arrive late move what stands close.
        await expect.poll(async () => smallTargets(page), { message: query }).toEqual([]);
      }
    });

    test('every target of the shipped page is at least 24 by 24', async ({ communique, page }) => {
      await communique.open();
      expect.soft(await smallTargets(page), 'chart').toEqual([]);
      await communique.timeline.showList.click();
      await communique.themes.asTable.click();
      expect.soft(await smallTargets(page), 'tables').toEqual([]);
    });

    test('the focus shows everywhere and nothing covers it, forwards and back', async ({
      serve,
      communique,
      page,
    }) => {
      test.slow();
      await serve.dataset(inventedDataset());
      // Many tokens make the bar as high as it gets.
      await communique.open('kind=agreement,event,statement&side=XA&theme=ai,training');
      const unmarked = new Set<string>();
      const covered = new Set<string>();
      const press = async (key: string): Promise<boolean> => {
        await page.keyboard.press(key);
        const faults = await focusFaults(page);
        if (faults.unmarked !== undefined) unmarked.add(faults.unmarked);
        if (faults.covered !== undefined) covered.add(faults.covered);
        return faults.isAtEnd;
      };
      let stops = 1;
      while (!(await press('Tab')) && stops < 400) stops += 1;
      expect(stops).toBeGreaterThan(40);
      for (let back = 1; back < stops; back += 1) await press('Shift+Tab');
      expect.soft([...unmarked], 'focus does not show').toEqual([]);
      expect.soft([...covered], 'focus is covered').toEqual([]);
    });
  });
}
