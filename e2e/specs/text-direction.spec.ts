import { aRawDataset } from '@/testing/raw-dataset';
import { put } from '@/testing/spoil';

import { expect, test } from '../fixtures/test';
import { turnedText } from '../fixtures/turned-text';

const OVERRIDE = '\u202E';
const OPEN_ISOLATE = '\u2067';
const ARABIC_NAME = '\u0645\u062D\u0645\u062F';

/** The sample dataset with names that would turn what stands beside them, and one that runs from right to left by itself. */
function turningDataset(): unknown {
  const raw = aRawDataset();
  put(raw.organizations[0]?.name, 'en', `Sample ${OVERRIDE}Council`);
  put(raw.organizations[2]?.name, 'en', `${OPEN_ISOLATE}Sample Office${OVERRIDE}`);
  put(raw.people[0]?.name, 'en', ARABIC_NAME);
  put(raw.people[1]?.name, 'en', `Li Shili${OVERRIDE}`);
  put(raw.agreements[0]?.title, 'en', `${OVERRIDE}Memorandum 2025 on news`);
  put(raw.sources[0], 'title', `Sample Council ${OPEN_ISOLATE}signs 1 memorandum`);
  put(raw.title, 'en', `Sample ${OVERRIDE}cooperation 42`);
  return raw;
}

test.describe('characters that turn the direction of writing', () => {
  test('are warned of by their code points and turn nothing on the page', async ({
    communique,
    serve,
    page,
  }) => {
    await serve.dataset(turningDataset());
    await communique.open();
    await expect(communique.title).toHaveText('Sample cooperation 42');
    expect(await turnedText(page)).toEqual([]);
    await communique.report.unfold();
    await expect(communique.report.problems.first()).toContainText('U+202E');
    await expect(communique.report.problems.first()).toContainText(/turn the direction/);
  });

  test('turn nothing in sheets, the list and the presentation', async ({
    communique,
    serve,
    page,
  }) => {
    await serve.dataset(turningDataset());
    const views = [
      'record=agr-sample',
      'record=p-ayan-numunali',
      'record=s-sample-news&view=list',
      `q=Sample${OVERRIDE}&org=org-sample-council`,
      'present=delegations',
    ];
    for (const view of views) {
      await communique.open(view);
      expect(await turnedText(page), view).toEqual([]);
    }
  });

  test('would be noticed: text that is turned is found', async ({ communique, page }) => {
    await communique.open();
    await page.evaluate(() => document.querySelector('h1')?.append('\u202Eab'));
    expect(await turnedText(page)).toHaveLength(1);
  });
});
