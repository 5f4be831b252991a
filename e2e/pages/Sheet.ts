import type { Locator, Page } from 'playwright/test';

/** The sheet over the page for whatever is open. */
export class Sheet {
  readonly root: Locator;
  readonly title: Locator;
  readonly close: Locator;
  readonly previous: Locator;
  readonly next: Locator;
  /** Links that leave the page. */
  readonly addresses: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('dialog');
    this.title = this.root.getByRole('heading', { level: 2 });
    this.close = this.root.getByRole('button', { name: /^Close/ });
    this.previous = this.root.getByRole('button', { name: 'Previous record' });
    this.next = this.root.getByRole('button', { name: 'Next record' });
    this.addresses = this.root.getByRole('link', { name: /\(another site\)$/ });
  }

  /** What the sheet says under a name: "Place". */
  fact(name: string): Locator {
    return this.root
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .locator('..')
      .getByRole('definition')
      .first();
  }

  /** A part of the sheet with its heading. */
  part(heading: string | RegExp): Locator {
    return this.root.getByRole('heading', { level: 3, name: heading }).locator('..');
  }

  /** A press on the ground beside the sheet. */
  async pressBeside(): Promise<void> {
    await this.page.mouse.click(20, 300);
  }
}
