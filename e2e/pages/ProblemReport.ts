import type { Locator, Page } from 'playwright/test';

import { liveRegion } from './live-region';

/** What is wrong with a data file: over a page that shows the rest, or in its place. */
export class ProblemReport {
  /** The notice over a page that shows the rest. */
  readonly notice: Locator;
  /** The notice's problems with their places, which its button unfolds. */
  readonly problems: Locator;
  readonly retry: Locator;
  private readonly show: Locator;

  constructor(page: Page) {
    this.notice = liveRegion(page, /Show the (\d+ )?problem/);
    this.problems = this.notice.getByRole('list').getByRole('listitem');
    this.show = this.notice.getByText(/^Show the (\d+ )?problem/);
    this.retry = page.getByRole('main').getByRole('button', { name: 'Try again' });
  }

  async unfold(): Promise<void> {
    await this.show.click();
  }
}
