import { expect, test } from '../fixtures/test';
import { marksIn } from '../pages/evidence';

const MEMORANDUM = 'record=agr-audiovisual-council-nrta';
const HEADLINE_THEMES = ['Artificial intelligence', 'Big data', '5G', 'Misinformation'];

test.describe('the memorandum of 24 June 2025', () => {
  test('has two parties, each with its paragraph', async ({ communique }) => {
    await communique.open(MEMORANDUM);
    const parties = communique.sheet.part('Parties').getByRole('listitem');
    await expect(parties).toHaveCount(2);
    await expect(parties.nth(0)).toContainText('Audiovisual Council of the Republic of Azerbaijan');
    await expect(parties.nth(1)).toContainText('National Radio and Television Administration');
    for (const party of await parties.all()) {
      await expect(marksIn(party, 'MENAFN, paragraph 6')).toBeVisible();
    }
  });

  test('shows the three words for it side by side with their places', async ({ communique }) => {
    await communique.open(MEMORANDUM);
    const readings = communique.sheet.part('Sources differ').getByRole('listitem');
    await expect(readings).toHaveCount(3);
    const [memorandum, partnership, agreement] = await readings.all();
    await expect(memorandum ?? readings).toContainText(/^Memorandum/);
    await expect(memorandum ?? readings).toContainText('Used here');
    await expect(memorandum ?? readings).toContainText('¶6');
    await expect(marksIn(memorandum ?? readings, 'AZERTAC')).toBeVisible();
    await expect(partnership ?? readings).toContainText(/^Partnership agreement/);
    await expect(partnership ?? readings).toContainText('headline');
    await expect(agreement ?? readings).toContainText(/^Agreement/);
    await expect(agreement ?? readings).toContainText('¶1');
  });

  test('says out loud that place and signatories were looked for', async ({ communique }) => {
    await communique.open(MEMORANDUM);
    for (const name of ['Place', 'Signatories']) {
      await expect(communique.sheet.fact(name)).toHaveText(
        /^(not stated in the sources|not found in the parts read)$/,
      );
    }
    await expect(
      communique.sheet.root.getByRole('term').filter({ hasText: /^Signatory$/ }),
    ).toHaveCount(0);
    await expect(communique.sheet.fact('Date')).toContainText('24 June 2025 (inferred)');
  });

  test('carries none of the headline themes itself', async ({ communique }) => {
    await communique.open(MEMORANDUM);
    const own = communique.sheet.part('Themes on this record');
    await expect(own.getByRole('link', { name: 'Exchange of experience' })).toBeVisible();
    for (const theme of HEADLINE_THEMES) {
      await expect(own.getByRole('link', { name: theme, exact: true })).toHaveCount(0);
    }
  });

  test('names who raised the headline themes around it', async ({ communique }) => {
    await communique.open(MEMORANDUM);
    const around = communique.sheet.part('Raised around it, not on this record');
    const voice = (words: RegExp) => around.getByRole('listitem').filter({ hasText: words });

    const sattarov = voice(/stated by Ismat Sattarov/).first();
    const bothSides = voice(
      /reported, no speaker named.*attributed to Azerbaijan and China/,
    ).first();
    for (const theme of ['Artificial intelligence', 'Big data', '5G']) {
      await expect(sattarov.getByRole('link', { name: theme, exact: true })).toBeVisible();
      await expect(bothSides.getByRole('link', { name: theme, exact: true })).toBeVisible();
    }
    await expect(sattarov.getByRole('link', { name: 'Misinformation' })).toHaveCount(0);

    const ismayilov = voice(/in the quoted words of Ahmad Ismayilov/).first();
    await expect(ismayilov.getByRole('link', { name: 'Misinformation' })).toBeVisible();
    await expect(marksIn(ismayilov, 'MENAFN, paragraph 5')).toBeVisible();
  });

  test('is not counted for AI in the figure of themes', async ({ communique }) => {
    await communique.open('from=2025-06-20&to=2025-06-30');
    const rows = await communique.themes.readTable();
    for (const theme of HEADLINE_THEMES) {
      const row = rows.find(([name]) => name === theme);
      // Column 2 is the instrument's own text.
      expect(row?.[2], theme).toMatch(/^(0|none in the sources read)$/);
    }
  });
});

test.describe('the delegation of June 2025', () => {
  const ROLES = [
    ['Ahmad Ismayilov', 'Executive Director of the Media Development Agency'],
    ['Ismat Sattarov', 'Chairman of the Audiovisual Council'],
    ['Kamran Hasanov', 'Head of the Media Sector'],
    ['Vugar Aliyev', 'Chairman of the Board of the Azerbaijan State News Agency'],
    ['Rufat Hamzayev', 'Executive Director of AnewZ TV channel'],
  ] as const;

  test('has its five delegates in the source’s order with their roles, and the host', async ({
    communique,
  }) => {
    await communique.open('q=memorandum+audiovisual&from=2025-06-20&to=2025-06-30');
    const delegates = communique.delegations.people('Delegation from Azerbaijan');
    await expect(delegates).toHaveCount(ROLES.length);
    for (const [index, [name, role]] of ROLES.entries()) {
      await expect(delegates.nth(index).getByRole('heading', { level: 5 })).toHaveText(name);
      await expect(delegates.nth(index)).toContainText(role);
    }
    const host = communique.delegations
      .people('Host side: China')
      .filter({ has: communique.page.getByRole('link', { name: 'Cao Shumin' }) });
    await expect(host).toContainText('Host');
    await expect(host).toContainText('曹淑敏');
    await expect(host).toContainText(
      'Minister of the National Radio and Television Administration',
    );
  });

  test('shows both spellings of the chairman with their places', async ({ communique }) => {
    await communique.open('record=p-ismat-sattarov');
    await expect(communique.sheet.title).toHaveText('Ismat Sattarov');
    await expect(communique.sheet.part('Also printed')).toContainText('Ismet Sattarov');
    const readings = communique.sheet.part('Sources differ').getByRole('listitem');
    await expect(readings.filter({ hasText: /^Ismat/ })).toContainText('Used here');
    await expect(readings.filter({ hasText: /^Ismat/ })).toContainText('¶7');
    await expect(readings.filter({ hasText: /^Ismet/ })).toContainText('¶2');
  });
});
