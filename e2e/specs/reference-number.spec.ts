import { referenceNumber } from '@/domain/reference/reference-number';

import { expect, test } from '../fixtures/test';

const ID = 'agr-breip';
const NUMBER = referenceNumber(ID);
const digits = NUMBER.replaceAll('-', '');

test('a record says its reference number, and how it is spoken', async ({ communique, page }) => {
  for (const [lang, spoken] of [
    ['en', 'Spoken: six eight three, six seven two, eight seven two'],
    ['az', 'Deyilişi: altı səkkiz üç, altı yeddi iki, səkkiz yeddi iki'],
    ['zh-Hans', '读作：六八三，六七二，八七二'],
  ]) {
    await communique.open(`record=${ID}&lang=${lang}`);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(NUMBER, { exact: true })).toBeVisible();
    await expect(dialog.getByText(spoken ?? '')).toBeVisible();
  }
});

test('people, bodies, delegations and sources have one too', async ({ communique }) => {
  for (const id of [
    'p-ismat-sattarov',
    'org-azertac',
    's-menafn-20250624',
    'del-azertac-beijing',
  ]) {
    await communique.open(`record=${id}`);
    await expect(communique.sheet.fact('Reference number')).toContainText(referenceNumber(id));
  }
});

test('typed into the search field it finds the record, and Enter opens it', async ({
  communique,
  page,
}) => {
  await communique.open();
  for (const written of [NUMBER, digits, NUMBER.replaceAll('-', ' ')]) {
    await communique.filters.search.fill(written);
    await expect(communique.filters.status).toHaveText('1 of 94 records');
  }
  await communique.filters.search.press('Enter');
  await expect(communique.sheet.title).toContainText('Belt and Road Economic Information');
  expect(communique.query()).toEqual({ record: ID });
  await page.keyboard.press('Escape');
  await expect(communique.filters.search).toBeFocused();
  await expect(communique.filters.search).toHaveValue('');
});

test('a link may carry it in place of the id', async ({ communique }) => {
  await communique.open(`record=${NUMBER}`);
  await expect(communique.sheet.title).toContainText('Belt and Road Economic Information');
  await expect(communique.sheet.fact('Identifier')).toHaveText(ID);
});

test('a digit that was misheard is told from a number that nothing has', async ({
  communique,
  page,
}) => {
  const wrong = `${digits.slice(0, 8)}${(Number(digits[8]) + 1) % 10}`;
  await communique.open(`q=${wrong}`);
  await expect(communique.filters.nothing).toBeVisible();
  await expect(page.getByText('one digit was misheard, or two changed places')).toBeVisible();
  await communique.open(`q=${referenceNumber('agr-elsewhere')}`);
  await expect(page.getByText('Nothing in these data has this reference number.')).toBeVisible();
  // Excluded by another filter it is neither.
  await communique.open(`q=${NUMBER}&kind=statement`);
  await expect(communique.filters.nothing).toBeVisible();
  await expect(page.getByText('reference number')).toHaveCount(0);
});
