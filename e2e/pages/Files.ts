import { readFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright/test';

import { shareButton } from './SharePart';

/** A file that the page handed to the browser. */
export interface TakenFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** The part of the sheet that hands out data files. */
export class Files {
  readonly part: Locator;
  readonly status: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.part = page.getByRole('dialog').getByRole('region', { name: 'Data files' });
    this.status = this.part.getByRole('status');
  }

  /** Opens the sheet and waits until the rows are counted. */
  async open(): Promise<void> {
    await shareButton(this.page).click();
    await this.part.getByRole('table').first().waitFor();
  }

  /** How many rows the page says that a table has. */
  async rows(table: string): Promise<number> {
    const button = this.page.getByRole('button', { name: `CSV: ${table}`, exact: true });
    const row = this.part.getByRole('row').filter({ has: button });
    const [digits = ''] = /[\d,]+/.exec(await row.getByRole('cell').first().innerText()) ?? [];
    return Number(digits.replaceAll(',', ''));
  }

  button(name: string): Locator {
    return this.part.getByRole('button', { name, exact: true });
  }

  /** Presses a button and takes what it hands out. */
  async take(name: string): Promise<TakenFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button(name).click(),
    ]);
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
  }
}
