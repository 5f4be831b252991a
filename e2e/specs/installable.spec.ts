import { test, waitUntilStored } from '../fixtures/offline-test';
import { expect } from '../fixtures/test';
import { Presentation } from '../pages/Presentation';

test('can be installed, with its icons and a way straight into the presentation', async ({
  communique,
  page,
  site,
}) => {
  await communique.open('lang=en');
  await waitUntilStored(page);
  const cdp = await page.context().newCDPSession(page);
  const { errors, data = '' } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest: {
    readonly icons: readonly { src: string; sizes: string; purpose?: string }[];
    readonly shortcuts: readonly { name: string; url: string }[];
  } = JSON.parse(data);
  expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
    'any any',
  ]);
  for (const { src, sizes } of manifest.icons) {
    const natural = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(natural).toBe(sizes);
  }
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // A window of a test counts as one that leaves no trace.
  expect(
    installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
  ).toEqual([]);
  const shortcut = manifest.shortcuts.find(({ name }) => name === 'Present');
  await page.goto(new URL(shortcut?.url ?? '', site.url).href);
  await new Presentation(page).number.waitFor({ state: 'attached' });
});

test('a part in somebody else’s page stores nothing', async ({ page }) => {
  await page.goto('?embed=timeline');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => navigator.serviceWorker.getRegistrations())).toEqual([]);
});
