import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin, Rolldown } from 'vite';

import {
  hashSource,
  inlineScript,
  inlineStyle,
  packedElement,
  plainElement,
  withoutSpaces,
} from './inline-text.ts';
import { PACKED_SCRIPT, startPackedScript } from './packed-script.ts';
import { addSharedFonts, shareFonts } from './shared-fonts.ts';

/** The whole page in one file goes into a message and onto an old stick. */
const MOST_BYTES = 2_500_000;
const NAME = 'communique.html';
const CATALOG = 'data/catalog.json';
const NO_SCRIPT = 'This page needs JavaScript to show its records. They are inside this file.';
const NO_WORKER = '\0communique:no-worker';

/**
 * Makes the build one file, `communique.html`, that opens from `file:` without anything beside it: script, style, fonts,
 * icon and every file of data inside, under a policy that admits exactly these. Fails when it becomes too large.
 */
export function singleFile(): Plugin {
  let publicDir = '';
  return {
    name: 'communique-single-file',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        copyPublicDir: false,
        modulePreload: false,
        emptyOutDir: false,
        reportCompressedSize: false,
        chunkSizeWarningLimit: MOST_BYTES / 1000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved: (config) => {
      ({ publicDir } = config);
    },
    // No module worker starts from a file; the page reads its data itself.
    resolveId: (id) => (id.endsWith('?worker&url') ? NO_WORKER : undefined),
    load: (id) => (id === NO_WORKER ? "export default '';" : undefined),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const html = assemble(partsOf(bundle), publicDir);
        for (const name of Object.keys(bundle)) delete bundle[name];
        const bytes = Buffer.byteLength(html);
        const size = `${NAME}: ${bytes.toLocaleString('en')} bytes of ${MOST_BYTES.toLocaleString('en')}`;
        if (bytes > MOST_BYTES) this.error(`${size}: too large`);
        this.info(size);
        this.emitFile({ type: 'asset', fileName: NAME, source: html });
      },
    },
  };
}

interface Parts {
  readonly page: string;
  readonly script: string;
  readonly style: string;
}

type Output = Rolldown.OutputAsset | Rolldown.OutputChunk;

function partsOf(bundle: Rolldown.OutputBundle): Parts {
  const files = Object.values(bundle);
  const scripts = files.filter((file) => file.type === 'chunk');
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error('The page is not one script');
  return {
    page: textOf(files, '.html'),
    script: script.code,
    style: textOf(files, '.css'),
  };
}

function textOf(files: readonly Output[], ending: string): string {
  const found = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith(ending) ? [String(file.source)] : [],
  );
  const [text] = found;
  if (text === undefined || found.length > 1)
    throw new Error(`Not one file that ends in ${ending}`);
  return text;
}

function assemble(parts: Parts, publicDir: string): string {
  const fonts = shareFonts(parts.style);
  const style = inlineStyle(withFonts(fonts.style, publicDir));
  const start = inlineScript(
    `(${addSharedFonts.toString()})(${JSON.stringify(fonts.shared)});\n(${startPackedScript.toString()})();`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(start)} ${hashSource(parts.script)}`,
    `style-src ${hashSource(style)}`,
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types communique communique-file',
  ].join('; ');
  return insertInto(pageWithoutLinks(parts.page, publicDir), {
    afterCharset: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    headEnd: `<style>${style}</style>`,
    bodyEnd: [
      ...dataElements(publicDir),
      packedElement(PACKED_SCRIPT, parts.script),
      `<script>${start}</script>`,
    ].join('\n'),
  });
}

/** Whatever leads to another file is left out; the icon comes inside. */
function pageWithoutLinks(page: string, publicDir: string): string {
  const icon = readFileSync(join(publicDir, 'icon.svg')).toString('base64');
  return page
    .replaceAll(/<script\b[^>]*\bsrc=[^>]*><\/script>|<link\b[^>]*>/g, '')
    .replace(
      '</title>',
      () => `</title><link rel="icon" href="data:image/svg+xml;base64,${icon}" />`,
    )
    .replace(/<noscript[\s\S]*?<\/noscript>/, () => `<noscript>${NO_SCRIPT}</noscript>`);
}

interface Insertions {
  readonly afterCharset: string;
  readonly headEnd: string;
  readonly bodyEnd: string;
}

function insertInto(page: string, insertions: Insertions): string {
  const [, before = '', head = '', body = '', after = ''] =
    /^([\s\S]*?<meta charset[^>]*>)([\s\S]*?)(<\/head>[\s\S]*)(<\/body>[\s\S]*)$/.exec(page) ?? [];
  if (before === '') throw new Error('The page has another shape than index.html had');
  return [
    before,
    insertions.afterCharset,
    head,
    insertions.headEnd,
    body,
    insertions.bodyEnd,
    after,
  ].join('\n');
}

function withFonts(style: string, publicDir: string): string {
  return style.replaceAll(
    /url\(["']?[^"')]*?(fonts\/[\w-]+\.woff2)["']?\)/g,
    (_whole, path: string) => {
      const font = readFileSync(join(publicDir, path)).toString('base64');
      return `url(data:font/woff2;base64,${font})`;
    },
  );
}

/** The catalog as it is; datasets and schema packed, or the file would be too large. */
function dataElements(publicDir: string): string[] {
  const filesIn = (folder: string): string[] =>
    readdirSync(join(publicDir, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${folder}/${name}`);
  return [...filesIn('data'), ...filesIn('schema')].map((path) => {
    const json = readFileSync(join(publicDir, path), 'utf8');
    return path === CATALOG ? plainElement(path, withoutSpaces(json)) : packedElement(path, json);
  });
}
