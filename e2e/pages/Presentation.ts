import type { Locator, Page } from 'playwright/test';

/** Where a presentation stands, by the number in its foot. */
export interface ScenePlace {
  readonly place: number;
  readonly count: number;
}

/** The window that the room sees, in English. */
export class Presentation {
  readonly page: Page;
  readonly root: Locator;
  readonly scene: Locator;
  readonly number: Locator;
  readonly filters: Locator;
  readonly paused: Locator;
  readonly stale: Locator;
  readonly code: Locator;
  readonly tools: Locator;
  readonly overview: Locator;
  readonly help: Locator;
  readonly prepare: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('main', { name: 'Presentation' });
    this.scene = this.root.locator('.stage-scene:not([data-state="leaving"]) [data-scene]');
    this.number = this.root.getByText(/^Scene \d+ of \d+$/);
    this.filters = this.root.getByText(/^Filters: /);
    this.paused = this.root.getByText('Paused', { exact: true });
    this.stale = this.root.getByText(/^Could not be refreshed; loaded /);
    this.code = this.root.getByRole('img', { name: 'Code with the address of this view' });
    this.tools = page.getByRole('toolbar', { name: 'Controls of the presentation' });
    this.overview = page.getByRole('dialog', { name: 'All scenes' });
    this.help = page.getByRole('dialog', { name: 'Keys' });
    this.prepare = page.getByRole('dialog', { name: 'Prepare the presentation' });
  }

  /** Opens a link to a presentation and waits for its scene. */
  async open(query: string): Promise<void> {
    const params = new URLSearchParams(query);
    if (!params.has('now')) params.append('now', '2026-11-22');
    await this.page.goto(`?${params.toString()}`);
    await this.number.waitFor({ state: 'attached' });
  }

  /** The scene that shows, by its id. */
  async sceneId(): Promise<string> {
    return (await this.scene.getAttribute('data-scene')) ?? '';
  }

  async place(): Promise<ScenePlace> {
    const [place = 0, count = 0] =
      ((await this.number.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    return { place, count };
  }

  /** A button of the presenter, shown by moving the pointer. */
  async press(name: string): Promise<void> {
    const { width = 0 } = this.page.viewportSize() ?? {};
    await this.page.mouse.move(width / 2, 200);
    await this.page.mouse.move(width / 2 + 20, 210);
    await this.tools.getByRole('button', { name, exact: true }).click();
  }
}
