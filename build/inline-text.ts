import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import { EMBEDDED_FILE, PACKED_TYPE, PLAIN_TYPE } from '../src/data/embedded-elements.ts';

/**
 * A JSON file as an element of a page: `<` is escaped, so that no text in it can end the element or begin a comment.
 * The text must be JSON; it stays the same value.
 */
export function plainElement(path: string, json: string): string {
  return element(PLAIN_TYPE, path, json.replaceAll('<', String.raw`\u003c`));
}

/** Any file as an element of a page, packed: base 64 has no character that HTML knows. */
export function packedElement(path: string, text: string): string {
  return element(PACKED_TYPE, path, gzipSync(text, { level: 9 }).toString('base64'));
}

function element(type: string, path: string, text: string): string {
  if (!/^[\w./-]+$/.test(path)) throw new Error(`A path that cannot stand in HTML: ${path}`);
  return `<script type="${type}" ${EMBEDDED_FILE}="${path}">${text}</script>`;
}

/** The same JSON without the spaces between its tokens. */
export function withoutSpaces(json: string): string {
  return JSON.stringify(JSON.parse(json));
}

/** A script as it can stand inside an element: what would end it or begin a comment is written as a character's number. */
export function inlineScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--|script)/gi, String.raw`\x3C`).trim();
}

/** A style sheet as it can stand inside an element. Throws for one that cannot. */
export function inlineStyle(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('The style sheet would end its own element');
  return css.trim();
}

/** What a Content-Security-Policy names an element's text by. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
