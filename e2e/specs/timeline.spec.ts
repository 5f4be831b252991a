import { syntheticDataset } from '@/testing/synthetic-dataset';

import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

/** Words of the list's column that a mark says in another form. */
const CERTAINTY_IN_MARKS: Readonly<Record<string, string>> = { 'date of report': 'reported in' };

test.describe('chart and list', () => {
  test.beforeEach(async ({ serve }) => {
    await serve.dataset(inventedDataset());
  });

  test('show the same records with the same certainty', async ({ communique }) => {
    await communique.open('kind=agreement,statement,forum,training');
    const marks = await communique.timeline.readMarks();
    await communique.timeline.showList.click();
    const rows = await communique.timeline.readList();
    expect(rows).toHaveLength(6);
    expect(rows.map(({ title }) => title).toSorted()).toEqual(
      marks.map(({ title }) => title).toSorted(),
    );
    for (const { title, details } of marks) {
      const row = rows.find((candidate) => candidate.title === title);
      expect(details.split(', ')[0], title).toBe(row?.form);
      expect(details, title).toContain(CERTAINTY_IN_MARKS[row?.certainty ?? ''] ?? row?.certainty);
    }
  });

  test('the list says how certain each date is', async ({ communique }) => {
    await communique.open('view=list');
    const rows = await communique.timeline.readList();
    const certainty = new Map(rows.map((row) => [row.title, row.certainty]));
    expect(certainty.get('Forum on training')).toBe('exact day');
    expect(certainty.get('Memorandum on cooperation')).toBe('inferred');
    expect(certainty.get('Statement by Li Shili')).toBe('month only');
    expect(certainty.get('Statement by Ayan Numunali')).toBe('date of report');
    expect(certainty.get('Visit of the Sample Council')).toContain('context');
    expect(certainty.get('Course for editors')).toBe('undated');
  });

  test('marks say title, form, date and certainty', async ({ communique }) => {
    await communique.open('kind=agreement,forum');
    await expect(communique.timeline.mark('Protocol on broadcasting')).toHaveAccessibleName(
      'Protocol on broadcasting. Protocol, 12 September 2005, exact day',
    );
    await expect(communique.timeline.mark('Memorandum on cooperation')).toHaveAccessibleName(
      'Memorandum on cooperation. Memorandum, 24 June 2025 (inferred)',
    );
  });

  test('an undated record stands in the strip below the axis', async ({ communique }) => {
    await communique.open();
    await expect(communique.timeline.undated).toHaveCount(1);
    await communique.timeline.undated.click();
    await expect(communique.sheet.title).toHaveText('Course for editors');
  });

  test('every column of the list sorts both ways', async ({ communique }) => {
    await communique.open('view=list');
    for (const column of [
      'Date',
      'Form',
      'Title',
      'Parties and participants',
      'Certainty of the date',
      'Sources',
    ]) {
      const header = communique.timeline.table.getByRole('columnheader', {
        name: column,
        exact: true,
      });
      if (column !== 'Date') await communique.timeline.sorter(column).click();
      await expect(header).toHaveAttribute('aria-sort', 'ascending');
      await communique.timeline.sorter(column).click();
      await expect(header).toHaveAttribute('aria-sort', 'descending');
      await expect(communique.timeline.rows).toHaveCount(11);
    }
    await communique.timeline.sorter('Title').click();
    const titles = await communique.timeline.titles().allTextContents();
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test('the list obeys the range, the chart shows what lies outside it too', async ({
    communique,
  }) => {
    await communique.open('from=2012-01-01&to=2012-12-31&view=list');
    // Three talks, one statement, and the undated one, which may be inside.
    await expect(communique.timeline.rows).toHaveCount(5);
    await communique.timeline.showChart.click();
    await communique.timeline.zoomOut.click();
    await expect.poll(() => communique.query()['from'] ?? '').toMatch(/^2011/);
  });
});

test.describe('dense stretches', () => {
  test('become counted clusters that open into what they hold', async ({ serve, communique }) => {
    await serve.dataset(inventedDataset());
    await communique.open('kind=meeting,forum');
    const cluster = communique.timeline.clusters.filter({ hasText: '' }).first();
    await expect(cluster).toHaveAccessibleName(/^3 events, Mar(ch)? 2012|^3 events, 1–3 Mar/);
    await cluster.focus();
    await communique.page.keyboard.press('Enter');
    for (const place of ['First', 'Second', 'Third']) {
      await expect(
        communique.timeline.root.getByRole('link', { name: new RegExp(`^${place} talks`) }),
      ).toBeVisible();
    }
    await expect(
      communique.timeline.root.getByRole('link', { name: /^First talks/ }),
    ).toBeFocused();
    // Opening pushes: Back returns to where the capsule was.
    await communique.page.goBack();
    await expect(cluster).toBeVisible();
  });

  test('marks and clusters together hold every dated record', async ({ serve, communique }) => {
    await serve.dataset(syntheticDataset({ records: 400, seed: 3 }));
    await communique.open();
    const undated = await communique.timeline.root
      .getByText(/^Without a date$/)
      .locator('..')
      .getByText(/\d+ records?/)
      .textContent();
    const counts = await communique.timeline.clusters.evaluateAll((clusters) =>
      clusters.map((cluster) => Number.parseInt(cluster.getAttribute('aria-label') ?? '', 10)),
    );
    const clustered = counts.reduce((sum, count) => sum + count, 0);
    const single = await communique.timeline.marks.count();
    expect(clustered).toBeGreaterThan(single);
    expect(single + clustered + Number.parseInt(undated ?? '', 10)).toBe(400);
  });

  test('labels never cover each other or a mark', async ({ serve, communique }) => {
    await serve.dataset(syntheticDataset({ records: 60, seed: 5 }));
    await communique.open();
    await communique.timeline.chart.waitFor();
    const collisions = await communique.timeline.chart.evaluate((chart) => {
      const boxes = [...chart.querySelectorAll('svg[role="group"]')].flatMap((lane) =>
        [...lane.querySelectorAll('g[aria-hidden="true"] text')].map((text) => ({
          words: text.textContent ?? '',
          box: text.getBoundingClientRect(),
        })),
      );
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 4,
          )
          .map((b) => `${a.words} / ${b.words}`),
      );
    });
    expect(collisions).toEqual([]);
  });
});
