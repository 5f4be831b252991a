import type { Locator, Page } from 'playwright/test';

/** The button that opens the sheet for taking away, in whatever language the page speaks. */
export const shareButton = (page: Page): Locator =>
  page.getByRole('banner').getByRole('button', { name: /^(Share|Paylaş|分享)$/u });

/** What the sheet for taking away offers for sharing, in English. */
export class SharePart {
  readonly opener: Locator;
  readonly sheet: Locator;
  readonly copyLink: Locator;
  readonly linkCopied: Locator;
  readonly link: Locator;
  readonly refused: Locator;
  readonly handOn: Locator;
  readonly ownLanguage: Locator;
  readonly withLooks: Locator;
  readonly qr: Locator;
  readonly enlarge: Locator;
  readonly embedding: Locator;
  readonly embedPart: Locator;
  readonly embedLanguage: Locator;
  readonly embedScheme: Locator;
  readonly withScript: Locator;
  readonly code: Locator;
  readonly copyCode: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.opener = shareButton(page);
    this.sheet = page.getByRole('dialog', { name: 'Share and take away' });
    const part = this.sheet.getByRole('region', { name: 'Share', exact: true });
    this.copyLink = part.getByRole('button', { name: 'Copy link' });
    this.linkCopied = part.getByRole('button', { name: 'Link copied' });
    this.link = part.getByRole('textbox', { name: 'Link to this view' });
    this.refused = part.getByRole('status').filter({ hasText: 'The browser' });
    this.handOn = part.getByRole('button', { name: 'Send with an app' });
    this.ownLanguage = part.getByRole('checkbox', { name: 'In the reader’s own language' });
    this.withLooks = part.getByRole('checkbox', { name: 'With this colour scheme and text size' });
    this.qr = part.getByRole('img', { name: 'QR code with the link to this view' });
    this.enlarge = part.getByRole('button', { name: 'Enlarge' });
    this.embedding = part.getByText('Embed in another page');
    this.embedPart = part.getByRole('combobox', { name: 'Part' });
    this.embedLanguage = part.getByRole('combobox', { name: 'Language' });
    this.embedScheme = part.getByRole('combobox', { name: 'Colour scheme' });
    this.withScript = part.getByRole('checkbox', { name: /^With a script/ });
    this.code = part.getByRole('textbox', { name: 'Code for the page' });
    this.copyCode = part.getByRole('button', { name: 'Copy code' });
  }

  async open(): Promise<void> {
    await this.opener.click();
    await this.copyLink.waitFor();
  }

  /** What is in the clipboard. */
  async clipboard(): Promise<string> {
    return this.page.evaluate(async () => navigator.clipboard.readText());
  }

  /** The parameters of the link, without the day that tests fix. */
  async linkQuery(): Promise<string> {
    const { searchParams } = new URL(await this.link.inputValue());
    searchParams.delete('now');
    return searchParams.toString();
  }

  /** Presses a button that saves a file, and gives the file's name and bytes. */
  async saved(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.sheet.getByRole('button', { name: button }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
}
