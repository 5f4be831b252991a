import { describe, expect, test } from 'vitest';

import { entryScriptOf, isNewBuild } from './entry-script';

describe(entryScriptOf, () => {
  test('finds the script of a built page among others', () => {
    expect(
      entryScriptOf(`<!doctype html><script type="application/ld+json">{"src":"x"}</script>
        <link rel="modulepreload" href="./assets/other.js">
        <script type="module" crossorigin src="./assets/index-Ab12.js"></script>`),
    ).toBe('./assets/index-Ab12.js');
  });

  test.each([
    ['an error page', '<h1>502 Bad Gateway</h1>'],
    ['one file with its script inside', '<script type="module">start()</script>'],
    ['nothing', ''],
  ])('is undefined for %s', (_what, html) => {
    expect(entryScriptOf(html)).toBeUndefined();
  });
});

describe(isNewBuild, () => {
  test.each([
    ['the same script', 'a.js', 'a.js', undefined, false],
    ['another script', 'b.js', 'a.js', undefined, true],
    ['one that a reload did not bring', 'b.js', 'a.js', 'b.js', false],
    ['a third one after that', 'c.js', 'a.js', 'b.js', true],
    ['no page', undefined, 'a.js', undefined, false],
    ['a page without a script of its own', 'b.js', undefined, undefined, false],
  ])('%s', (_what, served, own, reloadedFor, expected) => {
    expect(isNewBuild(served, own, reloadedFor)).toBe(expected);
  });
});
