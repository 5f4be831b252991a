import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

import { syntheticDataset } from '@/testing/synthetic-dataset';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = ['empty', 'ours', 'vis'];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** The built pages and the datasets on a server of their own. */
export interface Site {
  readonly pageAddress: (page: string, query: string) => string;
  readonly dataAddress: (size: number) => string;
  readonly close: () => void;
}

/** Builds the pages as the product is built, into a folder that `close` removes. `readable` keeps functions' names. */
export async function openSite(sizes: readonly number[], readable: boolean): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
  await buildPages(folder, readable);
  for (const size of sizes) {
    const raw = syntheticDataset({ records: size });
    writeFileSync(join(folder, `synthetic-${size}.json`), JSON.stringify(raw));
  }
  const { port, close } = await serve(folder);
  return {
    pageAddress: (page, query) =>
      `http://127.0.0.1:${port}/e2e/bench/pages/${page}.html?now=2026-11-22&lang=en${query}`,
    dataAddress: (size) => `/synthetic-${size}.json`,
    close: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function buildPages(folder: string, readable: boolean): Promise<void> {
  // The server that runs this file has declared development; React would be built for that.
  process.env['NODE_ENV'] = 'production';
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [react(), tailwindcss()],
    resolve: { alias: { '@': `${ROOT}src` } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: !readable,
      target: ['chrome111'],
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: { input: PAGES.map((page) => `${ROOT}e2e/bench/pages/${page}.html`) },
    },
  });
}

async function serve(folder: string): Promise<{ port: number; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(pathname));
    if (!path.startsWith(folder) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      resolve({ port: address.port, close: () => server.close() });
    });
  });
}
