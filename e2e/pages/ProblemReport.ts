import type { Locator, Page } from 'playwright/test';

/** What is wrong with a data file: over a page that shows the rest, or in its place. */
export class ProblemReport {
  /** The notice over a page that shows the rest. */
  readonly root: Locator;
  readonly retry: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('status').filter({ hasText: /\.json/ });
    this.retry = page.getByRole('main').getByRole('button', { name: 'Try again' });
  }

  /** Shows the problems one by one where they are folded away. */
  async unfold(): Promise<void> {
    await this.root.waitFor();
    for (const group of await this.root.getByRole('group').all()) {
      await group.evaluate((element) => element.setAttribute('open', ''));
    }
  }
}
