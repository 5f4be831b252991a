import { Listener } from '../fixtures/language-listener';
import { expect, test as base } from '../fixtures/test';
import type { CommuniquePage } from '../pages/CommuniquePage';
import { marksIn } from '../pages/evidence';
import { HostPage } from '../pages/HostPage';
import { shareButton, SharePart } from '../pages/SharePart';

/** Where the wheel turns: in the middle of the upper part of the frame. */
const OVER_THE_FRAME = [400, 300] as const;

const test = base.extend<{ readonly host: HostPage }>({
  host: async ({ page }, use) => {
    const host = new HostPage(page);
    await use(host);
    host.close();
  },
});

/** The code that the page gives for what it shows, in a page of another site. */
async function embed(
  host: HostPage,
  communique: CommuniquePage,
  query: string,
  choose: (share: SharePart) => Promise<void> = async () => {},
): Promise<void> {
  const { page } = communique;
  const share = new SharePart(page);
  await communique.open(query);
  await share.open();
  await share.embedding.click();
  await choose(share);
  const code = await share.code.inputValue();
  await host.open(code);
  await host.part.getByRole('contentinfo').waitFor();
}

test.describe('a part in a page of another site', () => {
  test.beforeEach(({ allowConsole }) => allowConsole(/^request to http:\/\/localhost:\d+$/));

  test('stands alone, says what it shows, and tells its height', async ({
    communique,
    page,
    host,
  }) => {
    await embed(host, communique, 'theme=ai', async (share) => {
      await share.embedPart.selectOption('Themes');
      await share.embedLanguage.selectOption('en');
      await share.embedScheme.selectOption('Dark');
    });
    await expect(host.iframe).toHaveAttribute(
      'title',
      'Themes: Azerbaijan–China media cooperation',
    );
    const part = host.part;
    await expect(part.getByRole('heading', { level: 1 })).toHaveText(
      'Azerbaijan–China media cooperation',
    );
    await expect(part.getByRole('heading', { level: 2 })).toHaveCount(1);
    await expect(part.getByRole('list', { name: 'Search and filters' })).toContainText(
      'Artificial intelligence',
    );
    await expect(part.getByText('9 of 94 records')).toBeVisible();
    await expect(part.getByRole('search')).toHaveCount(0);
    await expect(part.getByRole('button', { name: /Share|Present|Switch to/ })).toHaveCount(0);
    expect(await host.inside(() => document.documentElement.dataset['scheme'])).toBe('dark');

    // The height is the content's, and the frame takes it; `id` is the frame's name.
    await expect
      .poll(async () => {
        const content = await host.inside(() => document.getElementById('root')?.offsetHeight);
        return Math.abs(((await host.iframe.boundingBox())?.height ?? 0) - (content ?? -9));
      })
      .toBeLessThan(2);
    const messages = await host.messages();
    expect(messages.every(({ type }) => type === 'communique:height')).toBe(true);
    expect(messages.at(-1)?.id).toBe('communique-themes');
    await page.setViewportSize({ width: 500, height: 768 });
    await expect.poll(async () => (await host.messages()).length).toBeGreaterThan(messages.length);
    await expect
      .poll(async () => (await host.messages()).at(-1)?.height)
      .not.toBe(messages.at(-1)?.height);
  });

  test('its keys are heard only where its focus is', async ({ communique, page, host }) => {
    await embed(host, communique, '');
    const before = await host.query();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await host.field.focus();
    await page.keyboard.type('p/+b?');
    await page.keyboard.press('ArrowRight');
    await expect(host.field).toHaveValue('p/+b?');
    expect(await host.query()).toBe(before);
    // Inside, the page's own letters belong to nobody; the timeline's keys to its marks.
    await host.part.getByRole('heading', { level: 1 }).click();
    await page.keyboard.type('p/b?');
    expect(await host.query()).toBe(before);
    await host.part
      .getByRole('link', { name: /Protocol between/ })
      .first()
      .focus();
    await page.keyboard.press('+');
    await expect.poll(async () => host.query()).toContain('from=');
  });

  test('the wheel is the host’s until the part has the focus', async ({
    communique,
    page,
    host,
  }) => {
    await embed(host, communique, '');
    const before = await host.query();
    await page.mouse.move(...OVER_THE_FRAME);
    await page.mouse.wheel(0, 240);
    await expect.poll(async () => host.scrolled()).toBe(240);
    // Sideways and with Control the timeline would move: not yet.
    await page.mouse.wheel(200, 0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await host.afterGesture();
    expect(await host.query()).toBe(before);
    await page.evaluate(() => window.scrollTo(0, 0));
    await host.part.getByText('Meetings and events').first().click();
    await page.mouse.move(...OVER_THE_FRAME);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await expect.poll(async () => host.query()).toContain('from=');
  });

  test('cut off by a host that does not listen, it scrolls once it has the focus', async ({
    communique,
    page,
    host,
  }) => {
    await embed(host, communique, '', async (share) => share.withScript.uncheck());
    await host.iframe.evaluate((frame) => frame.setAttribute('height', '500'));
    const hint = host.part.getByText('Click or tab into this part to scroll it.');
    await expect(hint).toBeVisible();
    await page.mouse.move(...OVER_THE_FRAME);
    await page.mouse.wheel(0, 120);
    await expect.poll(async () => host.scrolled()).toBe(120);
    expect(await host.inside(() => window.scrollY)).toBe(0);
    await host.part.getByText('Meetings and events').first().click();
    await expect(hint).toHaveCount(0);
    await page.mouse.wheel(0, 120);
    await expect.poll(async () => host.inside(() => window.scrollY)).toBeGreaterThan(0);
  });

  test('links open the whole page in a new tab, with the same filters', async ({
    communique,
    context,
    host,
  }) => {
    await embed(host, communique, 'kind=agreement');
    const follow = async (name: RegExp): Promise<string> => {
      const [tab] = await Promise.all([
        context.waitForEvent('page'),
        host.part.getByRole('link', { name }).first().click(),
      ]);
      await tab.locator('h1:not([aria-busy="true"] *)').waitFor();
      expect(await tab.evaluate(() => window.opener)).toBeNull();
      const { searchParams } = new URL(tab.url());
      searchParams.delete('now');
      await tab.close();
      return searchParams.toString();
    };
    expect(await follow(/Protocol between/)).toBe(
      'kind=agreement&record=agr-radio-film-television-protocol',
    );
    expect(await follow(/^Open the whole page$/)).toBe('kind=agreement');
  });

  test('leaves nothing on the device and no step in the host’s history', async ({
    communique,
    page,
    host,
  }) => {
    await embed(host, communique, '');
    const steps = await page.evaluate(() => history.length);
    await host.part.getByRole('button', { name: 'Look closer', exact: true }).click();
    await expect.poll(async () => host.query()).toContain('from=');
    await host.part.getByRole('button', { name: 'List', exact: true }).click();
    await expect(host.part.getByRole('table').first()).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(steps);
    // Another site's frame may not even be let near the storage: asked of the part alone in a window.
    await communique.open('embed=timeline');
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await expect.poll(() => communique.query()).toEqual({ embed: 'timeline', view: 'list' });
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
});

test('embed beats kiosk and present', async ({ communique, page }) => {
  await communique.open('embed=roster&kiosk=1&present=title');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('delegation');
  await expect(page.locator('[data-scene]')).toHaveCount(0);
});

for (const part of ['timeline', 'themes', 'roster'] as const) {
  test(`nothing in ${part} leads anywhere inside the frame`, async ({ communique, page }) => {
    await communique.open(`embed=${part}&from=2025-06-01&to=2025-07-31`);
    await page.getByRole('contentinfo').waitFor();
    const mark = marksIn(page.getByRole('main')).first();
    if (part === 'roster') {
      await mark.click();
      await expect(page.getByRole('link', { name: /leaves this page/ })).toBeVisible();
    }
    const inside = page.locator('a[href]:not([href^="#"]):not([target="_blank"])');
    await expect(page.locator('a[target="_blank"]').nth(1)).toBeAttached();
    await expect(inside).toHaveCount(0);
  });

  test(`axe finds nothing in ${part}, and it fits a telephone`, async ({
    communique,
    page,
    axeViolations,
  }) => {
    for (const scheme of ['light', 'dark']) {
      await communique.open(`embed=${part}&scheme=${scheme}&kind=visit,meeting`);
      await page.getByRole('contentinfo').waitFor();
      expect.soft(await axeViolations(), scheme).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(async () => page.evaluate(() => document.documentElement.scrollWidth))
      .toBe(390);
  });
}

for (const lang of ['az', 'zh-Hans'] as const) {
  test(`every word of the parts and of the sheet for sharing is ${lang}`, async ({
    communique,
    page,
  }) => {
    const listener = new Listener(page, lang);
    for (const part of ['timeline', 'themes', 'roster']) {
      await communique.open(`embed=${part}&lang=${lang}&theme=ai`);
      await page.getByRole('contentinfo').waitFor();
      await listener.listen(part);
    }
    await communique.open(`lang=${lang}`);
    await shareButton(page).click();
    await page.locator('dialog[open] details summary').first().click();
    await listener.listen('sheet', 'dialog[open]');
    expect(listener.report()).toEqual([]);
  });
}
