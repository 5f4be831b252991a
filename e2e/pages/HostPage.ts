import { createServer, type Server } from 'node:http';

import type { FrameLocator, Locator, Page } from 'playwright/test';

/** What a part sends to the page that holds it. */
export interface HeightMessage {
  readonly type: string;
  readonly height: number;
  readonly id: string;
}

/** Somebody else's page, on another origin, with a field of its own and a part of Communiqué in it. */
export class HostPage {
  readonly field: Locator;
  readonly iframe: Locator;
  /** What stands in the frame. */
  readonly part: FrameLocator;
  private readonly page: Page;
  private server: Server | undefined;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('textbox', { name: 'The host’s own field' });
    this.iframe = page.locator('iframe');
    this.part = page.frameLocator('iframe');
  }

  /**
   * Puts markup into the page and opens it: `localhost` is another site than the numbers of the same machine. A real
   * server, since Chromium lets no page without one open a frame of this machine (Local Network Access).
   */
  async open(markup: string): Promise<void> {
    this.server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(hostMarkup(markup));
    });
    await this.page.goto(`http://localhost:${await portOf(this.server)}/`);
  }

  close(): void {
    this.server?.close();
  }

  /** Every message that came from the frame, in order. */
  async messages(): Promise<readonly HeightMessage[]> {
    return this.page.evaluate(() => Reflect.get(globalThis, 'heard'));
  }

  async scrolled(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  /** The parameters of the frame's own address as it is now. */
  async query(): Promise<string> {
    const frame = this.page.frames().at(1);
    const { search } = new URL((await frame?.evaluate(() => location.href)) ?? 'about:blank');
    return search;
  }

  /** When a wheel that the part heard would be in its address: it has come to rest a quarter of a second after the last turn. */
  async afterGesture(): Promise<void> {
    await this.inside(async () => new Promise((resolve) => setTimeout(resolve, 500)));
  }

  /** Runs in the frame. */
  async inside<Value>(ask: () => Value | Promise<Value>): Promise<Value | undefined> {
    return this.page.frames().at(1)?.evaluate(ask);
  }
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function hostMarkup(markup: string): string {
  return `<!doctype html><html lang="en"><head><title>Host</title>
<link rel="icon" href="data:,">
<script>heard = []; addEventListener('message', ({ data }) => { heard.push(data); });</script></head>
<body><label>The host’s own field <input></label>
${markup}
<p style="height: 3000px">Below.</p></body></html>`;
}
