import { expect, test } from '../fixtures/test';
import { stickingOut } from '../pages/measure';

for (const lang of ['en', 'az', 'zh-Hans']) {
  for (const scheme of ['light', 'dark']) {
    test(`no sideways scrolling in ${lang}, ${scheme}`, async ({ communique, page }) => {
      for (const query of [
        '',
        'view=list',
        'theme=ai,big-data&kind=event&from=2024-01-01&to=2025-12-31',
        'record=agr-audiovisual-council-nrta',
        'record=s-menafn-20250624',
      ]) {
        await communique.open(`lang=${lang}&scheme=${scheme}&${query}`);
        expect.soft(await stickingOut(page), query).toEqual([]);
      }
    });
  }
}

test('the sheet’s own content does not run out of it', async ({ communique, page }) => {
  for (const id of [
    'agr-audiovisual-council-nrta',
    'del-azerbaijani-media-delegation',
    'org-azertac',
  ]) {
    await communique.open(`record=${id}`);
    await communique.sheet.title.waitFor();
    const cut = await page.getByRole('dialog').evaluate((dialog) => {
      const panel = dialog.firstElementChild;
      return panel === null ? 0 : panel.scrollWidth - panel.clientWidth;
    });
    expect.soft(cut, id).toBe(0);
  }
});

test('sections stand in the page’s order, one below the other', async ({ communique }) => {
  await communique.open();
  const tops: number[] = [];
  for (const section of [
    communique.timeline.root,
    communique.themes.root,
    communique.delegations.root,
    communique.sources.root,
    communique.footer,
  ]) {
    tops.push((await section.boundingBox())?.y ?? 0);
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(new Set(tops).size).toBe(5);
});

test('the bar stays at the top while the page scrolls', async ({ communique, page }) => {
  await communique.open();
  await communique.sources.heading.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 3000);
  await expect(communique.filters.status).toBeInViewport({ ratio: 1 });
  const bar = await communique.filters.root.boundingBox();
  expect(bar?.y ?? -1).toBeLessThanOrEqual(1);
  expect(bar?.height ?? 0).toBeLessThan((page.viewportSize()?.height ?? 0) / 3);
});

test('sections out of sight are left out, and have their heights before they are scrolled to', async ({
  communique,
  page,
}) => {
  await communique.visit();
  await communique.answers();
  const left = page.locator('.far-down');
  await expect(left).toHaveCount(3);
  for (const part of await left.all()) {
    await expect(part).toHaveCSS('content-visibility', 'auto');
  }
  const heights = async (): Promise<readonly (readonly number[])[]> =>
    left.evaluateAll((parts) =>
      parts.map((part) => {
        if (!(part instanceof HTMLElement)) return [];
        const known = part.getBoundingClientRect().height;
        part.style.contentVisibility = 'visible';
        const real = part.getBoundingClientRect().height;
        part.style.contentVisibility = '';
        return [Math.round(known), Math.round(real)];
      }),
    );
  await expect(async () => {
    for (const [known, real] of await heights()) expect(known).toBe(real);
  }).toPass();
});
