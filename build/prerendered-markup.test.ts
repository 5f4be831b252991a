import { describe, expect, it } from 'vitest';

import { toStaticMarkup, withoutLastSection } from './prerendered-markup';

describe('toStaticMarkup', () => {
  it('makes anchors of links to a thing, files of languages, and keeps filters', () => {
    const { markup } = toStaticMarkup(
      '<a href="?record=ev-1&amp;now=2026-11-22">a</a><a href="?lang=az">b</a><a href="?lang=en&amp;now=2026-11-22">c</a><a href="?theme=ai&amp;side=AZ">d</a><a href="https://example.org/?record=x">e</a>',
    );
    expect(markup).toBe(
      '<a href="#ev-1">a</a><a href="./index.az.html">b</a><a href="./?lang=en">c</a><a href="./?theme=ai&amp;side=AZ">d</a><a href="https://example.org/?record=x">e</a>',
    );
  });

  it('makes a class of every style, one for the same style', () => {
    const { markup, styles } = toStaticMarkup(
      '<p style="top:1px">a</p><b class="x" style="top:1px"></b><i style="left:2px"/>',
    );
    expect(markup).toBe('<p class="p0">a</p><b class="p0 x"></b><i class="p1"/>');
    expect(styles).toBe('.p0{top:1px}.p1{left:2px}');
  });

  it('leaves words alone that only look like markup', () => {
    const drawn = '<p>style=&quot;x&quot; &lt;/script&gt; href=&quot;?record=1&quot;</p>';
    expect(toStaticMarkup(drawn)).toEqual({ markup: drawn, styles: '' });
  });
});

describe('withoutLastSection', () => {
  it('takes out the section with all that is in it', () => {
    const page =
      '<main><section id="a"></section><section id="b"><section></section></section></main>';
    expect(withoutLastSection(page, 'b')).toBe('<main><section id="a"></section></main>');
  });

  it('refuses a page that has no such section', () => {
    expect(() => withoutLastSection('<main></main>', 'b')).toThrow('no section');
  });
});
