import { expect, type Locator, type Page } from 'playwright/test';

import { type PrintedPage, readPdf } from '../fixtures/read-pdf';

/** What comes out of the printer. */
export class Paper {
  readonly root: Locator;
  /** The drawings on it. */
  readonly figures: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('#print');
    this.figures = this.root.locator('svg.print-figure');
  }

  /** Waits until the page has loaded what paper needs; leaves the page as it was. */
  async ready(): Promise<void> {
    await expect(async () => {
      await this.begin();
      const count = await this.root.count();
      await this.end();
      expect(count).toBe(1);
    }).toPass();
  }

  /** What the browser does before it lays a print out. */
  async begin(): Promise<void> {
    await this.page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  }

  async end(): Promise<void> {
    await this.page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
  }

  /** Prints and reads what was printed. */
  async print(format: 'A4' | 'Letter' = 'A4'): Promise<readonly PrintedPage[]> {
    return readPdf(await this.page.pdf({ format, printBackground: true }));
  }
}
