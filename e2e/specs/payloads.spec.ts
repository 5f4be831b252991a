import { readFile } from 'node:fs/promises';

import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright/test';

import { PAYLOADS } from '@/testing/payloads';
import { aRawDataset } from '@/testing/raw-dataset';
import { withTextInEveryField } from '@/testing/text-in-every-field';

import { expect, test } from '../fixtures/test';
import type { CommuniquePage } from '../pages/CommuniquePage';
import { Files } from '../pages/Files';
import { harmsDone, pageNodes, watchForHarm } from '../pages/node-kinds';
import { SharePart } from '../pages/SharePart';
import { TakeAwaySheet } from '../pages/TakeAwaySheet';

/** Of these, each dataset opens one. */
const RECORDS = ['agr-sample', 'ev-meeting', 'st-sample'];
const OTHERS = ['p-ayan-numunali', 'org-sample-council', 'del-council', 's-sample-news'];
/** What the page asks for by itself. */
const OWN_FILES =
  /^\/(?:|manifest\.webmanifest|icon\.svg|data\/[\w-]+\.json|(?:assets|fonts|icons)\/(?!harm)[\w.-]+|service-worker\.js)$/;
/** Datasets are shared out among so many tests, which can run beside each other. */
const PARTS = 4;
const INVISIBLE = '\u200B';

/** The dataset in which the payload of this number stands in the first field, the next one in the next field, and so on. */
function hostileDataset(first: number): unknown {
  return withTextInEveryField(aRawDataset(), ({ at, isQuote }) => {
    const payload = PAYLOADS[(first + at - 1) % PAYLOADS.length] ?? '';
    // One sign that the check warns of in every dataset: the report of it has elements of its own.
    const text = `${at === 1 ? INVISIBLE : ''}${payload.replaceAll('@', `d${first}f${at}`)}`;
    // A quotation has at most eight words.
    return isQuote ? text.trim().replaceAll(/\s+/g, '/') : text;
  });
}

/** The same dataset with letters in place of every sign that could do anything. */
function harmlessDataset(first: number): unknown {
  return JSON.parse(
    JSON.stringify(hostileDataset(first), (_key, value: unknown) =>
      typeof value === 'string' && isText(value, first)
        ? value.replaceAll(/[^\sA-Za-z0-9\u200B]/g, 'o')
        : value,
    ),
  );
}

function isText(value: string, first: number): boolean {
  return value.includes(`d${first}f`);
}

/** Opens the dataset, then everything that shows it or hands it out, and gives the kinds of nodes that were met. */
async function seeEverything(
  page: Page,
  communique: CommuniquePage,
  records: readonly string[],
): Promise<readonly string[]> {
  const kinds = new Set<string>();
  const look = async (where: string): Promise<void> => {
    const nodes = await pageNodes(page);
    expect([where, ...nodes.dangers]).toEqual([where]);
    for (const kind of nodes.kinds) kinds.add(kind);
  };
  await communique.open();
  await look('page');
  for (const id of [...records, ...OTHERS]) {
    await goTo(page, `?record=${id}&now=2026-11-22`);
    await communique.sheet.title.waitFor();
    await expect(page).toHaveURL(new RegExp(`record=${id}`));
    await look(id);
  }
  await goTo(page, '?view=list&now=2026-11-22');
  await expect(communique.timeline.rows).toHaveCount(4);
  await look('list');
  await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('#print')).toHaveCount(1);
  await look('paper');
  await page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
  await new TakeAwaySheet(page).open();
  await new SharePart(page).qr.waitFor();
  await look('sharing');
  return [...kinds];
}

/** Another view of the same page, as Back and Forward bring it. */
async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((href) => {
    history.pushState(null, '', href);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** What is wrong with the files that the page hands out. */
async function fileFaults(page: Page): Promise<readonly string[]> {
  const { name, bytes } = await new Files(page).take('Everything as ZIP');
  const faults = /^[\w.-]+$/.test(name) ? [] : [`file name ${name}`];
  for (const [entry, content] of Object.entries(unzipSync(bytes))) {
    const text = strFromU8(content);
    if (!/^[\w.-]+$/.test(entry)) faults.push(`entry ${entry}`);
    // Cells begin after a comma, a line break, or where a system with semicolons divides them.
    const formula = /(?:^\uFEFF?|[,;\n])"?[=+\-@\t＝＋－＠].{0,30}/m.exec(text)?.[0];
    if (entry.endsWith('.csv') && formula !== undefined) faults.push(`${entry}: ${formula}`);
  }
  const svg = await new TakeAwaySheet(page).save('Timeline', 'SVG');
  return [...faults, ...(await svgFaults(svg))];
}

async function svgFaults(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8');
  const names = new Set([...text.matchAll(/<([a-zA-Z][\w:-]*)/g)].map(([, name = '']) => name));
  const own = new Set(['svg', 'title', 'desc', 'path', 'rect', 'text']);
  return [...names].filter((name) => !own.has(name)).map((name) => `<${name}> in a picture`);
}

test('there are enough payloads, no two alike', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(50);
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
});

for (let part = 0; part < PARTS; part += 1) {
  test(`data are text and nothing else, part ${part + 1} of ${PARTS}`, async ({
    communique,
    page,
  }) => {
    test.setTimeout(180_000);
    let served = '';
    const asked = new Set<string>();
    const dialogs: string[] = [];
    await page.route(/\/data\/(?!catalog)[\w-]+\.json$/, async (route) =>
      route.fulfill({ body: served, contentType: 'application/json' }),
    );
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await watchForHarm(page);

    const own = new Set<string>();
    for (const first of [part, part + PAYLOADS.length / 2]) {
      served = JSON.stringify(harmlessDataset(Math.floor(first)));
      for (const kind of await seeEverything(page, communique, RECORDS)) own.add(kind);
    }
    for (let first = part; first < PAYLOADS.length; first += PARTS) {
      await test.step(`dataset ${first}`, async () => {
        served = JSON.stringify(hostileDataset(first));
        const record = RECORDS[first % RECORDS.length] ?? '';
        const kinds = await seeEverything(page, communique, [record]);
        expect(kinds.filter((kind) => !own.has(kind))).toEqual([]);
        expect(await fileFaults(page)).toEqual([]);
        expect(await page.title()).toContain(`d${first}f`);
        expect(await harmsDone(page)).toEqual([]);
      });
    }
    expect(dialogs).toEqual([]);
    expect([...asked].filter((path) => !OWN_FILES.test(path))).toEqual([]);
  });
}
