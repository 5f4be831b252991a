import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Plugin } from 'vite';

import { fileOf } from './prerendered-markup.ts';

/** What a reader may have to load before the page answers, in kB (1,000 bytes) as gzip sends it. */
const SCRIPT_KB = 135;
const FIRST_VIEW_KB = 300;

const UPRIGHT_FONTS = ['newsreader-latin.woff2', 'archivo-latin.woff2'];
const LANGUAGES = [
  { tag: 'en', fonts: UPRIGHT_FONTS },
  {
    tag: 'az',
    fonts: [...UPRIGHT_FONTS, 'newsreader-azerbaijani.woff2', 'archivo-azerbaijani.woff2'],
  },
  { tag: 'zh-Hans', fonts: UPRIGHT_FONTS },
] as const;

/** What a build has written, as far as it is weighed. */
interface BuiltParts {
  readonly chunks: readonly {
    readonly file: string;
    readonly name: string;
    readonly isEntry: boolean;
    readonly imports: readonly string[];
  }[];
  /** Styles that the page names. */
  readonly styles: readonly string[];
}

/**
 * Fails the build when the first view weighs more than it may: the script with one language's words, and with it the
 * HTML file, the style and the upright fonts. What comes after (timeline, sections below, charts) and the data are told apart.
 */
export function budgets(): Plugin {
  let outDir = '';
  let say: (line: string) => void = () => undefined;
  let parts: BuiltParts = { chunks: [], styles: [] };
  return {
    name: 'communique-budgets',
    apply: 'build',
    configResolved: ({ root, build, logger }) => {
      say = (line) => logger.info(line);
      outDir = resolve(root, build.outDir);
    },
    writeBundle: (_options, bundle) => {
      const html = bundle['index.html'];
      const text = html?.type === 'asset' ? String(html.source) : '';
      parts = {
        chunks: Object.values(bundle).flatMap((one) =>
          one.type === 'chunk'
            ? [
                {
                  file: one.fileName,
                  name: one.name,
                  isEntry: one.isEntry,
                  imports: [...one.imports],
                },
              ]
            : [],
        ),
        styles: Object.keys(bundle).filter((name) => name.endsWith('.css') && text.includes(name)),
      };
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        // A build that has failed has written nothing.
        if (parts.chunks.length === 0) return;
        const weigh = (paths: readonly string[]): number =>
          paths.reduce((sum, path) => sum + weightOf(join(outDir, path)), 0) / 1000;
        const lines = LANGUAGES.map(({ tag, fonts }) => {
          const script = weigh(scriptsOf(parts, tag));
          const style = weigh(parts.styles);
          const html = weigh([fileOf(tag)]);
          const font = weigh(fonts.map((name) => `fonts/${name}`));
          return { tag, script, html, style, font, whole: script + style + html + font };
        });
        const timeline = weigh(
          chunksFor(parts, 'TimelineSection').filter(
            (path) => !scriptsOf(parts, 'en').includes(path),
          ),
        );
        for (const { tag, script, html, style, font, whole } of lines) {
          say(
            `first view, ${tag}: script ${kb(script)} of ${SCRIPT_KB}, with HTML ${kb(html)}, style ${kb(style)}, fonts ${kb(font)}: ${kb(whole)} of ${FIRST_VIEW_KB} kB`,
          );
        }
        say(`then the timeline: ${kb(timeline)} kB`);
        const over = lines.filter(
          ({ script, whole }) => script > SCRIPT_KB || whole > FIRST_VIEW_KB,
        );
        if (over.length > 0) {
          this.error(`The first view is too heavy: ${over.map(({ tag }) => tag).join(', ')}`);
        }
      },
    },
  };
}

/** The script that runs before the page answers, with everything that it imports at once. */
function scriptsOf(parts: BuiltParts, language: string): readonly string[] {
  const entry = parts.chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('The build has no first script');
  const words = chunksFor(parts, `${language.toLowerCase()}-first`);
  return [...new Set([...withImports(parts, entry.file), ...words])];
}

/** A part by its name, with everything that it imports at once. */
function chunksFor(parts: BuiltParts, name: string): readonly string[] {
  const chunk = parts.chunks.find((one) => one.name === name);
  if (chunk === undefined) throw new Error(`The build has no part ${name}`);
  return withImports(parts, chunk.file);
}

function withImports({ chunks }: BuiltParts, first: string): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    chunks.find((chunk) => chunk.file === file)?.imports.forEach(visit);
  };
  visit(first);
  return [...found];
}

/** Bytes as sent: fonts are compressed already. */
function weightOf(path: string): number {
  const bytes = readFileSync(path);
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

function kb(value: number): string {
  return value.toFixed(1);
}
