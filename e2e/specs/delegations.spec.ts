import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

test('a delegation is chosen, both sides have their lists, the other records follow', async ({
  communique,
}) => {
  await communique.open();
  const { choices } = communique.delegations;
  const count = Number.parseInt((await communique.delegations.heading.textContent()) ?? '', 10);
  await expect(choices).toHaveCount(count);
  const guests = choices.filter({ hasText: 'China to Azerbaijan' }).first();
  await guests.click();
  await expect(guests).toHaveAttribute('aria-pressed', 'true');
  await expect(choices.and(communique.page.locator('[aria-pressed="true"]'))).toHaveCount(1);
  // The page in English goes by the alphabet of the country names, whoever travelled.
  await expect(communique.delegations.sideHeadings.nth(0)).toHaveText('Host side: Azerbaijan');
  await expect(communique.delegations.sideHeadings.nth(1)).toHaveText('Delegation from China');
});

test('a delegation shows by its visit, by a meeting on it, or by what was said there', async ({
  serve,
  communique,
}) => {
  await serve.dataset(inventedDataset());
  for (const query of [
    'kind=visit',
    'q=two+regulators&kind=meeting',
    'kind=statement&from=2025-01-01',
  ]) {
    await communique.open(query);
    await expect(communique.delegations.heading, query).toHaveText(
      '1 delegation, 1 delegate named',
    );
    await expect(communique.delegations.people('Delegation from XA')).toHaveCount(2);
    await expect(communique.delegations.root).toContainText('2 people, not named in the source');
  }
  await communique.open('kind=forum');
  await expect(communique.delegations.heading).toHaveText(
    'No delegation is reported in these records',
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a native choice takes the place of the list', async ({ communique }) => {
    await communique.open();
    await expect(communique.delegations.choices).toHaveCount(0);
    const option = communique.delegations.choice.getByRole('option').first();
    const words = (await option.textContent()) ?? '';
    await communique.delegations.choice.selectOption({ label: words });
    const name = words.slice(words.indexOf(': ') + 2);
    await expect(communique.delegations.root.getByRole('heading', { level: 3 }).first()).toHaveText(
      name,
    );
  });
});
