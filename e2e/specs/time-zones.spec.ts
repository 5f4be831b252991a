import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

/** Behind and ahead of every other place: between them lie 26 hours. */
for (const timezoneId of ['Pacific/Niue', 'Pacific/Kiritimati']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('a date is a day on the calendar', async ({ serve, communique }) => {
      await serve.dataset(inventedDataset());
      await communique.open('view=list');
      const dates = (await communique.timeline.readList()).map(({ date }) => date);
      expect(dates).toEqual([
        '12 Sep 2005',
        '1 Mar 2012',
        '2 Mar 2012',
        '3 Mar 2012',
        'Apr 2012',
        '10 May 2019',
        'Jun 2025',
        expect.stringContaining('20 Jun 2025'),
        '24 Jun 2025',
        '24 Jun 2025 (uncertain)',
        'undated',
      ]);
      await communique.open('record=ev-meeting');
      await expect(communique.sheet.fact('Date')).toHaveText('24 June 2025');
    });

    test('a range in the address keeps its days', async ({ serve, communique }) => {
      await serve.dataset(inventedDataset());
      await communique.open('from=2012-03-01&to=2012-03-31');
      await expect(communique.timeline.windowStart).toHaveAttribute(
        'aria-valuetext',
        '1 March 2012',
      );
      await expect(communique.timeline.windowEnd).toHaveAttribute(
        'aria-valuetext',
        '31 March 2012',
      );
      await communique.timeline.windowEnd.press('ArrowRight');
      await expect.poll(() => communique.query()).toEqual({ from: '2012-03-01', to: '2012-04-30' });
    });

    test('the year’s bars count by the calendar', async ({ serve, communique }) => {
      const raw = inventedDataset();
      const [event] = raw.events;
      if (event === undefined) throw new Error('No event to move');
      Object.assign(event, {
        date: '2024-01-01',
        date_basis: 'stated',
        themes: [{ theme_id: 'ai', basis: 'reported' }],
      });
      await serve.dataset(raw);
      await communique.open();
      expect(await communique.themes.readYears()).toEqual([
        ['2024', '1'],
        ['2025', '1'],
      ]);
    });
  });
}
