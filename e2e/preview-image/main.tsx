import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';

import { defaultDataset } from '@/app/cli/link-preview-plugin';
import { withPngText } from '@/app/cli/png-text';
import { PREVIEW_IMAGE, previewImageNote } from '@/app/link-preview';
import { readIndex } from '@/testing/read-index';

import { chromiumPath } from '../../.ci/chromium.mjs';
import { Picture } from './Picture';
import { PICTURE_STYLE } from './picture-style';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Draws `public/preview.png` anew, from the default dataset, with a note of what it was drawn from. */
export async function main(): Promise<number> {
  const raw = defaultDataset(join(ROOT, 'public/data'));
  const { dataset, records } = await readIndex(raw);
  const markup = renderToStaticMarkup(<Picture dataset={dataset} records={records} />);
  const png = await photographed(`<style>${await styles()}</style>${markup}`);
  const path = join(ROOT, 'public', PREVIEW_IMAGE.path);
  await writeFile(path, withPngText(png, 'communique', previewImageNote(raw)));
  process.stdout.write(`Written: ${path}\n`);
  return 0;
}

/** The style with its fonts inside: a page without an address can fetch nothing. */
async function styles(): Promise<string> {
  let css = PICTURE_STYLE;
  for (const [address, name] of PICTURE_STYLE.matchAll(/FONTS\/([\w.-]+)/g)) {
    const font = await readFile(join(ROOT, 'public/fonts', name ?? ''), 'base64');
    css = css.replace(address, `data:font/woff2;base64,${font}`);
  }
  return css;
}

async function photographed(html: string): Promise<Buffer> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox'],
  });
  try {
    const { width, height } = PREVIEW_IMAGE;
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(html);
    await page.evaluate(async () => document.fonts.ready);
    return await page.screenshot({ type: 'png' });
  } finally {
    await browser.close();
  }
}
