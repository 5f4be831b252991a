import type { Page } from 'playwright';

import { inFreshBrowser, openPage, within } from './browser';
import type { FilterFigures, PageFigures } from './figures';
import type { Site } from './site';

const READY_LIMIT_MS = 120_000;
const TURN_LIMIT_MS = 20_000;
const CLICKS = 20;
const CHIPS = 4;

/** Twenty keys after a first one, each of which leaves other records than the one before. */
const FIRST_KEY = '1';
const KEYS = Array.from({ length: 10 }, (_, digit) => [String(digit), 'Backspace']).flat();

type Turn = () => Promise<void>;

/** The whole page: ready, then one key and one click after the other, the page at rest between them. */
export async function measurePage(site: Site, size: number): Promise<PageFigures> {
  return inFreshBrowser(async (page) => {
    await openPage(page, site, 'ours', '&whole', size);
    const readyMs = await within(
      READY_LIMIT_MS,
      page.evaluate(() => bench.show()),
    );
    if (readyMs === undefined) return {};
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    await page.locator('search input[type=search]').first().focus();
    const firstKey = await measureTurns(page, [async () => page.keyboard.press(FIRST_KEY)]);
    const keystroke = await measureTurns(
      page,
      KEYS.map((key) => async () => page.keyboard.press(key)),
    );
    await measureTurns(page, [async () => page.keyboard.press('Backspace')]);
    const click = await measureTurns(page, await clickTurns(page));
    return { readyMs, nodes, firstKey, keystroke, click };
  });
}

/** The headline themes on and off, one after the other. */
async function clickTurns(page: Page): Promise<readonly Turn[]> {
  const chips = await page.locator('search button[aria-pressed][title]:visible').all();
  const pairs = chips.slice(0, CHIPS).flatMap((chip) => [chip, chip]);
  return Array.from({ length: CLICKS }, (_, turn) => pairs[turn % pairs.length]).flatMap((chip) =>
    chip === undefined ? [] : [async () => chip.click({ noWaitAfter: true })],
  );
}

async function measureTurns(page: Page, turns: readonly Turn[]): Promise<FilterFigures> {
  const painted: number[] = [];
  const wholePainted: number[] = [];
  for (const turn of turns) {
    await page.evaluate(() => benchFilter.expect());
    await turn();
    const moments = await within(
      TURN_LIMIT_MS,
      page.evaluate(() => benchFilter.moments()),
    );
    if (moments === undefined) continue;
    painted.push(moments.painted - moments.input);
    wholePainted.push(moments.wholePainted - moments.input);
  }
  return { painted, wholePainted, missed: turns.length - painted.length };
}
