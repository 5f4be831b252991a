import { expect, test } from '../fixtures/test';
import { harmsDone, watchForHarm } from '../pages/node-kinds';
import { Presentation } from '../pages/Presentation';

/** What Chromium says when the policy refuses something that a test tries. */
const REFUSALS = [
  /Content Security Policy/,
  /Trusted/,
  /^page error: Failed to set/,
  /^request to https:\/\/elsewhere\.example/,
  /Failed to load resource/,
];

// Without the runner's own hand on the registration of workers.
test.use({ serviceWorkers: 'allow' });

test('whatever would turn a text into script, markup or a request is refused', async ({
  communique,
  page,
  allowConsole,
}) => {
  for (const line of REFUSALS) allowConsole(line);
  await watchForHarm(page);
  await communique.open();
  expect(await harmsDone(page)).toEqual([]);
  const outcomes = await page.evaluate(async () => {
    const attempts: Record<string, () => unknown> = {
      // oxlint-disable-next-line no-eval -- what is tried here must be refused
      eval: () => globalThis.eval('harm("eval")'),
      Function: () => Reflect.construct(Function, ['harm("Function")'])(),
      'timer of a text': () => Reflect.apply(setTimeout, globalThis, ['harm("timer")', 0]),
      innerHTML: () => {
        document.createElement('p').innerHTML = '<img src=x onerror=harm(1)>';
      },
      'document.write': () => document.write('<p>harm</p>'),
      'parsed markup': () => document.createRange().createContextualFragment('<b>harm</b>'),
      'a script with an address': () => {
        document.createElement('script').src = './harm.js';
      },
      'a script with a text': () => {
        document.createElement('script').textContent = 'harm("script")';
      },
      'a worker': () => new Worker('./harm.js'),
      'a worker of a blob': () => new Worker(URL.createObjectURL(new Blob(['1']))),
      'a shared worker': () => new SharedWorker('./harm.js'),
      'our own worker by a plain text': () => new Worker('./service-worker.js'),
      'a service worker': () => Reflect.get(navigator, 'serviceWorker').register('./harm.js'),
      'a second policy': () =>
        Reflect.get(globalThis, 'trustedTypes').createPolicy('communique', {}),
      'another policy': () => Reflect.get(globalThis, 'trustedTypes').createPolicy('default', {}),
      'a request to another site': () => fetch('https://elsewhere.example/harm'),
    };
    // What runs inside of the call from outside could be exempt from the policy.
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    const results: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
        results.push(name);
      } catch {
        // Refused, as it must be.
      }
    }
    return results;
  });
  expect(outcomes).toEqual([]);
  expect((await harmsDone(page)).filter((harm) => harm.startsWith('ran'))).toEqual([]);
});

test('what only a listener or an element could start does not start', async ({
  communique,
  page,
  allowConsole,
}) => {
  for (const line of REFUSALS) allowConsole(line);
  await watchForHarm(page);
  await communique.open();
  await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://elsewhere.example/harm.png';
    document.body.append(image);
    const style = document.createElement('style');
    style.textContent = 'h1 { display: none }';
    document.head.append(style);
    const link = document.createElement('a');
    link.href = 'javascript:harm("link")';
    document.body.append(link);
    link.click();
    const frame = document.createElement('iframe');
    frame.src = 'https://elsewhere.example/';
    document.body.append(frame);
  });
  await expect
    .poll(async () => new Set((await harmsDone(page)).map((harm) => harm.split(' ')[1])))
    .toEqual(new Set(['frame-src', 'img-src', 'script-src-elem', 'style-src-elem']));
  await expect(communique.title).toBeVisible();
});

test('a whole tour asks nobody but the page’s own site', async ({ communique, page, context }) => {
  const asked = new Set<string>();
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') asked.add(origin);
  });
  await watchForHarm(page);
  for (const lang of ['en', 'az', 'zh-Hans']) {
    await communique.open(`lang=${lang}&view=list`);
    await communique.open(`lang=${lang}&record=s-menafn-20250624`);
    await communique.sheet.title.waitFor();
  }
  await communique.open('lang=en');
  await communique.filters.themeChip('Artificial intelligence').click();
  await communique.datasetChoice.selectOption({ index: 1 });
  await expect(communique.filters.status).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog').locator('li svg').first().waitFor();
  await communique.open('embed=timeline');
  const room = new Presentation(page);
  await room.open('present=title');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  await (await opening).getByRole('main').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('q');
  await room.code.waitFor();
  expect(await harmsDone(page)).toEqual([]);
  expect([...asked]).toEqual([new URL(page.url()).origin]);
});
