import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  hashSource,
  inlineScript,
  inlineStyle,
  packedElement,
  plainElement,
  withoutSpaces,
} from './inline-text.ts';

/** What HTML could take for the end of a script, or for a comment in it. */
const HOSTILE = ['</script>', '<!--', '<script>', '</SCRIPT >', '-->', '<', '\u2028', ']]>', '$&'];
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));

function innerText(element: string): string {
  return /^<script [^<>]*>([\s\S]*)<\/script>$/.exec(element)?.[1] ?? '';
}

describe(plainElement, () => {
  test('holds the same JSON, without a character that HTML knows', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inner = innerText(
          plainElement('data/catalog.json', JSON.stringify({ [text]: text })),
        );
        expect(inner).not.toContain('<');
        expect(JSON.parse(inner)).toEqual({ [text]: text });
      }),
    );
  });

  test('refuses a path that could leave its attribute', () => {
    expect(() => plainElement('data/"><script>.json', '{}')).toThrow('cannot stand in HTML');
  });
});

describe(packedElement, () => {
  test('holds the same text, in letters that HTML does not know', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inner = innerText(packedElement('data/x.json', text));
        expect(inner).toMatch(/^[\w+/=]*$/);
        const expected = Buffer.from(text).toString();
        expect(gunzipSync(Buffer.from(inner, 'base64')).toString()).toBe(expected);
      }),
    );
  });
});

describe(inlineScript, () => {
  test('means the same, and neither ends nor comments', () => {
    const code = '["</script>", `<!-- ${1}`, "<SCRIPT", /<\\/script>/u.source, 1 < 2].join()';
    const inline = inlineScript(code);
    expect(inline).not.toMatch(/<\/script|<!--|<script/i);
    expect(runInNewContext(inline)).toBe(runInNewContext(code));
  });
});

describe(inlineStyle, () => {
  test('refuses what would end it', () => {
    expect(() => inlineStyle('a::before { content: "</STYLE>" }')).toThrow('end its own element');
    expect(inlineStyle(' a { b: c }\n')).toBe('a { b: c }');
  });
});

test('a text is named by its hash', () => {
  expect(hashSource('alert(1)')).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
});

test('spaces between tokens go, those in texts stay', () => {
  expect(withoutSpaces('{ "a b" :\n [ 1 ,\t"c  d" ] }')).toBe('{"a b":[1,"c  d"]}');
});
