import type { Locator, Page } from 'playwright/test';

import { shareButton } from './SharePart';

const BUTTONS = { SVG: 0, PNG: 1, PNG2: 2 } as const;

/** The sheet by which a view can be taken away: its pictures and tables. */
export class TakeAwaySheet {
  readonly root: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('dialog');
  }

  /** Opens it by the bar's last button, in whatever language, and waits for the pictures. */
  async open(): Promise<void> {
    await shareButton(this.page).click();
    await this.root.locator('li svg').first().waitFor();
  }

  /** Saves a picture by the name over it; the path of the file. */
  async save(name: string, format: keyof typeof BUTTONS): Promise<string> {
    const entry = this.root
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 4, name, exact: true }) });
    const download = this.page.waitForEvent('download');
    await entry.getByRole('button').nth(BUTTONS[format]).click();
    return (await download).path();
  }

  async copy(button: string): Promise<void> {
    await this.root.getByRole('button', { name: button, exact: true }).click();
  }

  outcome(words: string): Locator {
    return this.root.getByRole('status').filter({ hasText: words });
  }

  async clipboardTypes(): Promise<readonly string[]> {
    return this.page.evaluate(async () => {
      const items = await navigator.clipboard.read();
      return items.flatMap(({ types }) => [...types]);
    });
  }

  async clipboardText(type: 'text/plain' | 'text/html'): Promise<string> {
    return this.page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      if (item === undefined) return '';
      return (await item.getType(wanted)).text();
    }, type);
  }
}
