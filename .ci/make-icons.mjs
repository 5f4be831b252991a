// Makes public/icons from public/icon.svg. Run by hand when the icon changes: `node .ci/make-icons.mjs`.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright';

import { chromiumPath } from './chromium.mjs';

const here = (path) => fileURLToPath(new URL(`../public/${path}`, import.meta.url));

// A launcher may cut a maskable icon to a circle of four fifths of its width: the sign stands inside that.
const ICONS = [
  { name: 'icon-192', size: 192, scale: 1 },
  { name: 'icon-512', size: 512, scale: 1 },
  { name: 'icon-maskable-512', size: 512, scale: 0.8 },
  { name: 'apple-touch-icon', size: 180, scale: 0.9 },
];
const GROUND = '#f4f7f7';

const svg = readFileSync(here('icon.svg')).toString('base64');
mkdirSync(here('icons'), { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
try {
  for (const { name, size, scale } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0;background:${GROUND};display:grid;place-items:center;height:${size}px">
       <img src="data:image/svg+xml;base64,${svg}" width="${size * scale}" height="${size * scale}">`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    await page.screenshot({ path: here(`icons/${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
}
