import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Names of the pages that are loaded, by their folder on the server. */
export const CONTENDERS = ['ours', 'without script', 'bare'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** Where each contender's page is, below the folder that is served. */
export const PATHS: Readonly<Record<Contender, string>> = {
  ours: 'ours/',
  'without script': 'static/',
  bare: 'bare/e2e/bench/load/bare.html',
};

/** The built page, the same without its scripts, and a bare page with the same libraries, in a folder of their own. */
export async function buildContenders(): Promise<{ folder: string; remove: () => void }> {
  // Whatever runs this file has declared development; React would be built for that.
  process.env['NODE_ENV'] = 'production';
  const folder = mkdtempSync(join(tmpdir(), 'communique-load-'));
  const ours = join(folder, 'ours');
  await build({ root: ROOT, logLevel: 'warn', mode: 'production', build: { outDir: ours } });
  const still = join(folder, 'static');
  mkdirSync(still);
  cpSync(ours, still, { recursive: true });
  const html = readFileSync(join(ours, 'index.html'), 'utf8');
  writeFileSync(join(still, 'index.html'), withoutScripts(html));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    base: './',
    plugins: [react()],
    build: {
      outDir: join(folder, 'bare'),
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: { input: join(ROOT, 'e2e/bench/load/bare.html') },
    },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A page as a static site would serve it: every script and every hint for one taken out. */
function withoutScripts(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
}
