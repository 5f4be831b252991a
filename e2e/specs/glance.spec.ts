import { expect, test } from '../fixtures/test';
import { marksIn } from '../pages/evidence';

for (const query of ['', 'theme=ai', 'kind=agreement&side=CN']) {
  test(`every figure is as long as its list with “${query}”`, async ({ communique }) => {
    await communique.open(query);
    await expect(communique.glance.figures).toHaveCount(5);
    for (const figure of await communique.glance.figures.all()) {
      const count = Number(/[\d,]+/.exec(await figure.innerText())?.[0].replace(',', ''));
      if (await figure.isDisabled()) {
        expect(count).toBe(0);
        continue;
      }
      await figure.click();
      await expect(communique.glance.entries).toHaveCount(count);
      await communique.glance.close.click();
      await expect(figure).toBeFocused();
    }
  });
}

test('the figure of agreements is what the timeline shows of them', async ({ communique }) => {
  await communique.open('kind=agreement&view=list');
  const rows = await communique.timeline.rows.count();
  await expect(communique.glance.figures.first()).toContainText(String(rows));
});

test.describe('an evidence mark', () => {
  test('opens what the source says there, and closes with Escape', async ({ communique, page }) => {
    await communique.open('record=agr-audiovisual-council-nrta');
    const mark = marksIn(communique.sheet.part('Parties'), 'MENAFN, paragraph 6').first();
    await mark.click();
    const detail = page.getByRole('dialog', { name: /MENAFN, paragraph 6$/ });
    await expect(detail).toContainText('The memorandum, its two parties and its three aims');
    await expect(detail.getByRole('link', { name: /menafn\.com/ })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    );
    await page.keyboard.press('Escape');
    await expect(detail).toHaveCount(0);
    await expect(mark).toBeFocused();
    await expect(communique.sheet.title).toBeVisible();
  });

  test('leads to the source’s sheet', async ({ communique, page }) => {
    await communique.open('from=2025-06-20&to=2025-06-30');
    await marksIn(communique.delegations.root, 'MENAFN, paragraph 7').first().click();
    await page.getByRole('link', { name: 'All that rests on this source' }).click();
    await expect(communique.sheet.root).toHaveAccessibleName(/Sign Partnership Agreement/);
  });
});
