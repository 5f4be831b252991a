import { readFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright/test';

/** A file as a test hands it to the page. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The sheet for a dataset of the reader's own, and the mark over the page while one is shown; in English. */
export class OwnData {
  readonly opener: Locator;
  readonly sheet: Locator;
  readonly strip: Locator;
  readonly show: Locator;
  readonly back: Locator;
  readonly keep: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.opener = page.getByRole('banner').getByRole('button', { name: 'Open a dataset…' });
    this.sheet = page.getByRole('dialog');
    this.strip = page.getByRole('complementary', { name: 'Local file' });
    this.show = this.sheet.getByRole('button', { name: 'Show these data' });
    this.back = this.strip.getByRole('button', { name: 'Back to the published data' });
    this.keep = this.sheet.getByRole('checkbox', { name: 'Keep these files in this browser' });
  }

  async choose(files: GivenFile | readonly GivenFile[]): Promise<void> {
    const given = 'name' in files ? [files] : [...files];
    await this.sheet.locator('input[type="file"]').setInputFiles(given);
  }

  /** Opens the sheet, reads a file and shows it. */
  async showFile(file: GivenFile): Promise<void> {
    await this.opener.click();
    await this.choose(file);
    await this.show.click();
    await this.strip.waitFor();
  }

  /** Drags files over the page, or lets them go. */
  async drag(type: 'dragenter' | 'drop', { name, mimeType, buffer }: GivenFile): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ({ text, ...file }) => {
        const data = new DataTransfer();
        data.items.add(new File([text], file.name, { type: file.mimeType }));
        return data;
      },
      { name, mimeType, text: buffer.toString() },
    );
    await this.page.dispatchEvent('body', type, { dataTransfer: transfer });
  }

  async paste(text: string): Promise<void> {
    await this.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  }
}

/** The shipped dataset as a maintainer might have changed it: one title altered, one statement taken out. */
export async function changedDataset(): Promise<GivenFile> {
  const data = JSON.parse(await readFile('public/data/azerbaijan-china-media.json', 'utf8'));
  data.version = '2026.11.99';
  data.agreements[0].title.en = 'A title altered in the local file';
  data.statements.pop();
  return jsonFile('own-draft.json', JSON.stringify(data, undefined, 2));
}

export function jsonFile(name: string, text: string): GivenFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}
