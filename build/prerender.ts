import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { build, type Plugin } from 'vite';

import type * as source from '../src/app/prerender/render-page.tsx';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { fileOf, toStaticMarkup, withoutLastSection } from './prerendered-markup.ts';
import { withSource } from './run-source.ts';

const LANGUAGES = ['en', 'az', 'zh-Hans'] as const;
/** The faces that every page begins with; what else it needs comes when its letters do. */
const FIRST_FONTS = ['newsreader-latin', 'archivo-latin'];
type Language = (typeof LANGUAGES)[number];

/**
 * Writes the page into its HTML files, one a language: readable without script, and there before the script is. `siteUrl`
 * is where the page will stand; only with it can the files name each other by whole addresses.
 */
export function prerender(root: string, siteUrl: string | undefined): Plugin {
  return {
    name: 'communique-prerender',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('The build has no index.html');
        const template = String(index.source);
        const boot = await bootScript(root);
        const pages = await drawPages(root);
        for (const [language, page] of pages) {
          const words = Object.values(bundle).find(
            (chunk) =>
              chunk.type === 'chunk' &&
              chunk.facadeModuleId?.endsWith(`/${language.toLowerCase()}-first.ts`),
          );
          const filling = { page, language, boot, siteUrl, words: words?.fileName };
          const html = withScriptAside(fill(template, filling), boot);
          if (language === 'en') index.source = html;
          else this.emitFile({ type: 'asset', fileName: fileOf(language), source: html });
        }
      },
    },
  };
}

type Page = Awaited<ReturnType<typeof source.renderPage>>;

async function drawPages(root: string): Promise<readonly (readonly [Language, Page])[]> {
  const readFile = (name: string): string => readFileSync(join(root, 'public/data', name), 'utf8');
  return withSource(root, async (load) => {
    const { renderPage } = await load<typeof source>('src/app/prerender/render-page.tsx');
    return Promise.all(
      LANGUAGES.map(async (language) => [language, await renderPage(language, readFile)] as const),
    );
  });
}

interface Filling {
  readonly page: Page;
  readonly language: Language;
  readonly boot: string;
  readonly siteUrl: string | undefined;
  /** The chunk with the words of the first view. */
  readonly words: string | undefined;
}

function fill(template: string, { page, language, boot, siteUrl, words }: Filling): string {
  const shown = toStaticMarkup(withoutLastSection(page.page, 'sources'));
  const things = toStaticMarkup(page.things);
  if (things.styles !== '') throw new Error('Plain things have no styles of their own');
  const policy = contentSecurityPolicy({
    scripts: [boot],
    styles: shown.styles === '' ? [] : [shown.styles],
  });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}" />`,
    `<script>${boot}</script>`,
    ...(shown.styles === '' ? [] : [`<style>${shown.styles}</style>`]),
    ...(words === undefined ? [] : [`<link rel="modulepreload" crossorigin href="./${words}" />`]),
    ...FIRST_FONTS.map(
      (name) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="./fonts/${name}.woff2" />`,
    ),
    ...(siteUrl === undefined ? [] : addresses(language, siteUrl)),
  ].join('\n    ');
  const files = ['data/catalog.json', `data/${page.href}`].join(' ');
  return replaceOnce(template, [
    [
      '<html lang="en">',
      `<html lang="${language}" data-dataset="${attribute(page.id)}" data-files="${attribute(files)}">`,
    ],
    ['<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${head}`],
    [/<title>[^<]*<\/title>/, `<title>${text(page.title)}</title>`],
    [
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      (_all: string, start: string) => `${start}${attribute(page.description)}"`,
    ],
    [
      '<div id="root"></div>',
      `<div id="root"></div>\n<div id="prerendered" data-version="${attribute(page.version)}"><div id="no-script" class="page">${page.notice}</div>${shown.markup}<section id="plain" class="page">${things.markup}</section></div>`,
    ],
  ]);
}

/**
 * The page can be read without its script: letters and style come before it. What starts it is kept aside, for the script
 * of the head to put in place (src/app/boot.ts).
 */
function withScriptAside(html: string, boot: string): string {
  const starts: string[] = [];
  const page = html.replaceAll(
    /[ \t]*(<link rel="modulepreload"[^>]*>|<script type="module"[^>]*><\/script>)\n?/g,
    (_all, tag: string) => {
      starts.push(tag);
      return '';
    },
  );
  if (!starts.some((tag) => tag.startsWith('<script')))
    throw new Error('No script starts the page');
  const aside = `<template id="start">${starts.join('')}</template>\n    `;
  return replaceOnce(page, [[`<script>${boot}</script>`, aside + `<script>${boot}</script>`]]);
}

type Replacement =
  | readonly [string, string]
  | readonly [RegExp, string | ((...found: string[]) => string)];

function replaceOnce(template: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((html, [pattern, replacement]) => {
    const found = typeof pattern === 'string' ? html.includes(pattern) : pattern.test(html);
    if (!found) throw new Error(`index.html has no ${String(pattern)}`);
    const by = typeof replacement === 'string' ? () => replacement : replacement;
    return html.replace(pattern, by);
  }, template);
}

/** Search engines are told of the other languages; addresses must be whole (HTML, "Link type alternate"). */
function addresses(language: Language, siteUrl: string): readonly string[] {
  const addressOf = (of: Language): string =>
    attribute(new URL(of === 'en' ? './' : fileOf(of), siteUrl).href);
  return [
    `<link rel="canonical" href="${addressOf(language)}" />`,
    ...LANGUAGES.map(
      (other) => `<link rel="alternate" hreflang="${other}" href="${addressOf(other)}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${addressOf('en')}" />`,
  ];
}

/** The script of the head as one piece of old enough script: a browser that is too old for modules must get past it. */
async function bootScript(root: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': join(root, 'src') } },
    build: {
      write: false,
      target: 'es2015',
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/app/boot.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0)
    throw new Error('The boot script is not one piece');
  return chunk.code.trim().replaceAll('</', String.raw`<\/`);
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function attribute(plain: string): string {
  return text(plain).replaceAll('"', '&quot;');
}
