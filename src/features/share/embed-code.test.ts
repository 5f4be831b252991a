import { expect, test } from 'vitest';

import { embedCode } from './embed-code';

const PARTS = {
  part: 'themes',
  address: 'https://example.org/c/?theme=ai&from=2020-01-01&embed=themes',
  title: 'Themes: Azerbaijan–China media cooperation',
  language: 'en',
  withScript: false,
} as const;

test('is one frame with a title, which loads when it comes near', () => {
  const code = embedCode(PARTS);
  expect(code).toContain(
    'src="https://example.org/c/?theme=ai&amp;from=2020-01-01&amp;embed=themes"',
  );
  expect(code).toContain('title="Themes: Azerbaijan–China media cooperation"');
  expect(code).toContain('loading="lazy"');
  expect(code).toContain('sandbox="allow-scripts allow-same-origin allow-popups');
  expect(code).not.toContain('<script>');
});

test('brings the script only if it is asked for', () => {
  expect(embedCode({ ...PARTS, withScript: true })).toMatch(/<\/iframe>\n<script>[^<]*<\/script>$/);
});

test('no title ends its attribute or begins an element', () => {
  const code = embedCode({ ...PARTS, title: '"><script>alert(1)</script>' });
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(code.match(/</g)).toHaveLength(2);
});
