import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build as viteBuild, type Plugin } from 'vite';

import { BROWSERS } from './browsers.ts';

/** Written beside the page; src/app/own-scripts.ts registers it under this name. */
const NAME = 'service-worker.js';
/**
 * Data are asked of the network each time, the schema is for editors, licences are for whoever looks into the folder, the
 * preview for pages that link here.
 */
const NOT_STORED =
  /^(data|schema)\/|\.(txt|md|map)$|^(_headers|communique\.html|service-worker\.js|preview\.png)$/;

/** What makes the page one that can be installed. */
const HEAD = [
  ['link', { rel: 'manifest', href: './manifest.webmanifest' }],
  ['link', { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' }],
  ['meta', { name: 'theme-color', content: '#f4f7f7', media: '(prefers-color-scheme: light)' }],
  ['meta', { name: 'theme-color', content: '#0e181e', media: '(prefers-color-scheme: dark)' }],
] as const;

/** Lets the built page work without a network after one visit. Comes last: it lists what the others have written. */
export function serviceWorker(): Plugin {
  let outDir = '';
  return {
    name: 'communique-service-worker',
    apply: 'build',
    configResolved: ({ root, build }) => {
      outDir = resolve(root, build.outDir);
    },
    transformIndexHtml: () => HEAD.map(([tag, attrs]) => ({ tag, attrs, injectTo: 'head' })),
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => writeWorker(outDir),
    },
  };
}

async function writeWorker(outDir: string): Promise<void> {
  const files = filesIn(outDir).filter((path) => !NOT_STORED.test(path));
  const hash = createHash('sha256');
  for (const path of files) hash.update(`${path}\0`).update(readFileSync(join(outDir, path)));
  const build = {
    id: hash.digest('hex').slice(0, 16),
    files: files.map((path) => (path === 'index.html' ? '' : path)),
  };
  await viteBuild({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { PAGE_BUILD: JSON.stringify(build) },
    build: {
      outDir,
      emptyOutDir: false,
      target: BROWSERS,
      rolldownOptions: {
        input: fileURLToPath(new URL('../src/app/offline/service-worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: NAME },
      },
    },
  });
}

/** Paths below a folder, in the order of their letters. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}
