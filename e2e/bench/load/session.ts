import type { Page } from 'playwright';

import { inFreshBrowser } from '../browser';

const SLOWER = 4;
/** The browser reports no event that is shorter. */
const LEAST_MS = 16;
/** Letters whose finding selects some, none and all records. */
const TYPED = 'media china'.split('');

/** Fifty interactions of a reader at `SLOWER` times slowed processor: milliseconds to the next paint of each, as the browser reports it. */
export async function measureSession(address: string): Promise<readonly Answer[]> {
  return inFreshBrowser(async (page) => {
    await page.addInitScript(watchInteractions);
    await page.goto(`${address}?lang=en`);
    await page.waitForFunction(() => document.querySelector('[data-pending]') === null);
    await page.waitForLoadState('networkidle');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    for (const { run } of INTERACTIONS) {
      await page.evaluate(() => void interactionStarts.push(performance.now()));
      await run(page);
      await settled(page);
    }
    await page.waitForTimeout(1000);
    const longest = await page.evaluate(() => longestByInteraction());
    return INTERACTIONS.map(({ name }, number) => ({ name, ms: longest[number] ?? LEAST_MS }));
  });
}

interface Interaction {
  readonly name: string;
  readonly run: (page: Page) => Promise<unknown>;
}

/** An interaction and how long it took to the next paint, in milliseconds. */
export interface Answer {
  readonly name: string;
  readonly ms: number;
}

function press(key: string): Interaction {
  return { name: `press ${key}`, run: async (page) => page.keyboard.press(key) };
}

function click(selector: string): Interaction {
  return {
    name: `click ${selector}`,
    run: async (page) => page.locator(selector).filter({ visible: true }).first().click(),
  };
}

function button(name: RegExp): Interaction {
  return {
    name: `click ${name}`,
    run: async (page) =>
      page.getByRole('button', { name }).filter({ visible: true }).first().click(),
  };
}

/** An interaction that opens a sheet, and waits until it is there. */
function opens({ name, run }: Interaction): Interaction {
  return {
    name,
    run: async (page) => {
      await run(page);
      await page.locator('dialog[open]').waitFor();
    },
  };
}

/** What a reader does with the page, one after the other; each leaves it so that the next can be done. */
const INTERACTIONS: readonly Interaction[] = [
  // Searching, letter by letter, and giving it up.
  click('input[type="search"]'),
  ...TYPED.map((letter) => press(letter === ' ' ? 'Space' : letter)),
  ...TYPED.map(() => press('Backspace')),
  // Filters.
  button(/^Big data/),
  button(/^Big data/),
  button(/^5G/),
  button(/^5G/),
  button(/^Years/),
  press('Escape'),
  // The timeline: closer, further, along, from mark to mark, as a list and back.
  button(/^Look closer/),
  button(/^Look closer/),
  button(/^Look from further/),
  button(/^Fit/),
  click('#timeline [data-key]'),
  press('Escape'),
  press('ArrowRight'),
  press('ArrowRight'),
  press('ArrowLeft'),
  press('Enter'),
  press('Escape'),
  button(/^List/),
  button(/^Chart/),
  // Records, people and sources in the sheet.
  opens(click('#delegations a[href*="record="]')),
  press('Escape'),
  opens(click('#sources a[href*="record="]')),
  press('Escape'),
  // Sharing, and how the page looks.
  opens(button(/^Share/)),
  press('Escape'),
  button(/dark/i),
  button(/light/i),
];

declare global {
  /** When each interaction was begun, by the page's clock. */
  var interactionStarts: number[];
  /** The longest event of each interaction, in milliseconds; undefined where none was reported. */
  var longestByInteraction: () => readonly (number | undefined)[];
}

/** Keeps the longest event of each interaction (Event Timing); runs in the page. */
function watchInteractions(): void {
  const entries: PerformanceEntry[] = [];
  globalThis.interactionStarts = [];
  globalThis.longestByInteraction = () =>
    interactionStarts.map((start, number) => {
      const end = interactionStarts[number + 1] ?? Infinity;
      const own = entries.filter(({ startTime }) => startTime >= start && startTime < end);
      return own.length === 0 ? undefined : Math.max(...own.map(({ duration }) => duration));
    });
  const every = { type: 'event', buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const id: unknown = Reflect.get(entry, 'interactionId');
      if (typeof id === 'number' && id !== 0) entries.push(entry);
    }
  }).observe(every);
}

/** Until the page has answered and has nothing more to do for this interaction. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 2000 }));
      }),
  );
}
