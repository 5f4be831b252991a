import type { Locator, Page } from 'playwright/test';

/** The window with the notes, in English. */
export class SpeakerWindow {
  readonly page: Page;
  readonly current: Locator;
  readonly notes: Locator;
  readonly timer: Locator;
  readonly connected: Locator;
  readonly alone: Locator;

  constructor(page: Page) {
    this.page = page;
    this.current = page.getByText(/^Scene \d+ of \d+$/);
    this.notes = page.getByRole('region', { name: 'Notes' });
    this.timer = page.getByRole('timer');
    this.connected = page.getByText('In step with the presentation');
    this.alone = page.getByText('No presentation answers.');
  }

  async place(): Promise<number> {
    return Number(((await this.current.textContent()) ?? '').match(/\d+/)?.[0]);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}
