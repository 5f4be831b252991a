import { expect, it } from 'vitest';

import { PAYLOADS } from '@/testing/payloads';
import { aRawDataset } from '@/testing/raw-dataset';
import { withTextInEveryField } from '@/testing/text-in-every-field';

import { toStaticMarkup } from '../../../build/prerendered-markup';
import { renderPage } from './render-page';

/** Every tag with the names of its attributes; React writes values in double quotes, without one inside. */
function tagsOf(markup: string): ReadonlySet<string> {
  return new Set([...markup.matchAll(/<[^>]*>?/g)].map(([tag]) => tag.replaceAll(/="[^"]*"/g, '')));
}

async function drawn(textOf: (at: number) => string): Promise<ReadonlySet<string>> {
  const dataset = withTextInEveryField(aRawDataset(), ({ at, isQuote }) =>
    isQuote ? 'q' : textOf(at),
  );
  const catalog = {
    default: 'sample',
    datasets: [{ id: 'sample', title: { en: textOf(1) }, href: 'sample.json' }],
  };
  const { page, things } = await renderPage('en', (name) =>
    JSON.stringify(name === 'catalog.json' ? catalog : dataset),
  );
  const parts = [page, things].map(toStaticMarkup);
  expect(parts.map(({ styles }) => styles).join('')).not.toMatch(/harm|</);
  return tagsOf(parts.map(({ markup }) => markup).join(''));
}

it(
  'a page in its file has no other elements whatever the data say',
  { timeout: 120_000 },
  async () => {
    // With a sign that the check warns of: the report of it has elements of its own.
    const own = await drawn((at) => `harmless \u200B${at}`);
    for (let first = 0; first < PAYLOADS.length; first += 8) {
      const tags = await drawn((at) => `${PAYLOADS[(first + at) % PAYLOADS.length] ?? ''}${at}`);
      expect([...tags].filter((tag) => !own.has(tag))).toEqual([]);
    }
  },
);
