import { expect, test } from 'vitest';

import { shareFonts } from './shared-fonts.ts';

const rule = (family: string, file: string, range: string): string =>
  `@font-face{font-family:${family};src:url(./fonts/${file}.woff2)format("woff2");font-weight:400 600;font-display:swap;unicode-range:${range}}`;

test('a file that several families show stays once; what the others need is said', () => {
  const first = rule('Serif', 'a', 'U+0-7F');
  const other = rule('Sans', 'b', 'U+0-7F');
  const again = rule('"Serif Letters"', 'a', 'U+20-7E,U+A0');
  expect(shareFonts(`${first}${other}${again}body{color:red}`)).toEqual({
    style: `${first}${other}body{color:red}`,
    shared: [{ family: 'Serif Letters', rule: 0, weight: '400 600', unicodeRange: 'U+20-7E,U+A0' }],
  });
});

test('a style sheet without repeated files stays as it is', () => {
  const style = rule('Serif', 'a', 'U+0-7F');
  expect(shareFonts(style)).toEqual({ style, shared: [] });
});

test('a font that is not fully described is not guessed at', () => {
  const bare = '@font-face{font-family:X;src:url(./fonts/a.woff2)}';
  expect(() => shareFonts(`${rule('Serif', 'a', 'U+0')}${bare}`)).not.toThrow();
  expect(() => shareFonts(`${bare}${bare}`)).toThrow('A font without font-weight');
});
