import { decodedQr } from '../fixtures/decode-qr';
import { expect, test } from '../fixtures/test';
import { shareButton, SharePart } from '../pages/SharePart';

test.describe('the link to a view', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('is copied with one Enter, and that is said', async ({ communique, page }) => {
    const share = new SharePart(page);
    await communique.open('theme=ai&view=list');
    await page.evaluate(() => history.replaceState(null, '', `${location.href}#themes`));
    await share.opener.focus();
    await page.keyboard.press('Enter');
    await expect(share.copyLink).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(share.linkCopied).toBeFocused();
    expect(await share.clipboard()).toBe(await share.link.inputValue());
    const { origin, hash } = new URL(await share.clipboard());
    expect([origin, hash]).toEqual([new URL(page.url()).origin, '']);
    expect(await share.linkQuery()).toBe('theme=ai&view=list');
    await page.keyboard.press('Escape');
    await expect(share.opener).toBeFocused();
  });

  test('leaves language and looks to the reader unless asked', async ({ communique, page }) => {
    const share = new SharePart(page);
    await communique.open('kind=visit&lang=en&scheme=dark&scale=1.5');
    await share.open();
    expect(await share.linkQuery()).toBe('kind=visit');
    await share.ownLanguage.uncheck();
    expect(await share.linkQuery()).toBe('kind=visit&lang=en');
    await share.withLooks.check();
    expect(await share.linkQuery()).toBe('kind=visit&lang=en&scheme=dark&scale=1.5');
    await share.copyLink.click();
    await expect(share.linkCopied).toBeVisible();
    await share.ownLanguage.check();
    // What was copied is another link than the one that shows now.
    await expect(share.copyLink).toBeVisible();
    expect(await share.linkQuery()).toBe('kind=visit&scheme=dark&scale=1.5');
  });

  test('is selected where the browser refuses to copy', async ({ communique, page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = async () => Promise.reject(new Error('refused'));
    });
    const share = new SharePart(page);
    await communique.open('theme=ai');
    await share.open();
    await page.keyboard.press('Enter');
    await expect(share.refused).toContainText('did not allow copying');
    await expect(share.link).toBeFocused();
    const selected = await share.link.evaluate((field) =>
      field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : '',
    );
    expect(selected).toBe(await share.link.inputValue());
  });

  test('goes to an app where the system can; giving up is no failure', async ({
    communique,
    page,
  }) => {
    await page.addInitScript(() => {
      const answers = [new DOMException('', 'AbortError'), new DOMException('', 'DataError')];
      Object.assign(navigator, {
        canShare: () => true,
        share: async (data: ShareData) => {
          document.title = JSON.stringify(data);
          const answer = answers.shift();
          if (answer) throw answer;
        },
      });
    });
    const share = new SharePart(page);
    await communique.open('theme=ai');
    await share.open();
    await share.handOn.click();
    const url = await share.link.inputValue();
    await expect
      .poll(async () => page.title())
      .toBe(JSON.stringify({ title: 'Azerbaijan–China media cooperation', url }));
    await expect(share.refused).toHaveCount(0);
    await share.handOn.click();
    await expect(share.refused).toContainText('could not hand the link on');
  });

  test('is not offered to apps where there are none', async ({ communique, page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'canShare'));
    const share = new SharePart(page);
    await communique.open();
    await share.open();
    await expect(share.handOn).toHaveCount(0);
  });
});

test.describe('the code for a telephone', () => {
  test('is read as the link, small and large, dark and light', async ({ communique, page }) => {
    const share = new SharePart(page);
    for (const scheme of ['light', 'dark']) {
      await communique.open(`theme=ai,5g&from=2020-01-01&to=2025-12-31&scheme=${scheme}`);
      await share.open();
      const link = await share.link.inputValue();
      expect(await decodedQr(page, await share.qr.screenshot())).toBe(link);
      await share.enlarge.click();
      await expect.poll(async () => (await share.qr.boundingBox())?.width).toBeGreaterThan(500);
      expect(await decodedQr(page, await share.qr.screenshot())).toBe(link);
    }
  });

  test('follows the options', async ({ communique, page }) => {
    const share = new SharePart(page);
    await communique.open('theme=ai');
    await share.open();
    await share.ownLanguage.uncheck();
    const link = await share.link.inputValue();
    expect(link).toContain('lang=en');
    await expect.poll(async () => decodedQr(page, await share.qr.screenshot())).toBe(link);
  });

  test('is saved as PNG and SVG', async ({ communique, page }) => {
    const share = new SharePart(page);
    await communique.open('theme=ai');
    await share.open();
    const link = await share.link.inputValue();
    const png = await share.saved('Save as PNG');
    expect(png.name).toBe('communique-link.png');
    expect(await decodedQr(page, png.bytes)).toBe(link);
    const svg = await share.saved('Save as SVG');
    expect(svg.name).toBe('communique-link.svg');
    const text = svg.bytes.toString('utf8');
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    // Drawn by another program: through a page of its own.
    const other = await page.context().newPage();
    await other.setContent(text.replace('<svg ', '<svg width="600" height="600" '));
    expect(await decodedQr(page, await other.locator('svg').screenshot())).toBe(link);
    await other.close();
  });
});

test.describe('the sheet', () => {
  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing, ${scheme}`, async ({ communique, page, axeViolations }) => {
      const share = new SharePart(page);
      await communique.open(`scheme=${scheme}`);
      await share.open();
      await share.embedding.click();
      await share.code.waitFor();
      expect(await axeViolations()).toEqual([]);
    });
  }

  for (const [lang, words] of [
    ['en', ['Share and take away', 'Copy link', 'Copy code']],
    ['az', ['Paylaş və götür', 'Keçidi kopyala', 'Kodu kopyala']],
    ['zh-Hans', ['分享与取用', '复制链接', '复制代码']],
  ] as const) {
    test(`fits a telephone in ${lang}`, async ({ communique, page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await communique.open(`lang=${lang}&theme=ai`);
      await shareButton(page).click();
      const sheet = page.getByRole('dialog', { name: words[0] });
      await expect(sheet.getByRole('button', { name: words[1] })).toBeFocused();
      await sheet.locator('summary').first().click();
      await expect(sheet.getByRole('button', { name: words[2] })).toBeVisible();
      const overflow = await sheet.evaluate((dialog) =>
        [...dialog.querySelectorAll('*')].some(
          (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
        ),
      );
      expect(overflow).toBe(false);
    });
  }
});
