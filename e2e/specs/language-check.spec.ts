import { Listener } from '../fixtures/language-listener';
import { languageFault } from '../fixtures/language-rules';
import { SHIPPED_WORDS } from '../fixtures/shipped-words';
import { expect, test } from '../fixtures/test';
import { collectSpokenTexts, type SpokenText } from '../pages/spoken-text';

test.describe('the check of languages', () => {
  const spoken = (text: string, lang: string): SpokenText => ({ text, lang, where: 'p' });
  const [someone] = SHIPPED_WORDS.names.filter((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name));

  test('finds what does not belong', () => {
    for (const [text, page, fault] of [
      ['Bu mənbə the whole', 'az', 'English word'],
      ['3 records', 'az', 'English word'],
      ['24 June 2025', 'az', 'English date'],
      ['24 Jun 2025', 'az', 'English date'],
      ['2025 M06 24', 'az', 'English date'],
      ['orta hesabla 2.5 qeyd', 'az', 'decimal point'],
      ['orta hesabla 2.5000 qeyd', 'az', 'decimal point'],
      ['曹淑敏', 'az', 'Han'],
      ['Министр', 'az', 'another script'],
      ['共3条 records', 'zh-Hans', 'English word'],
      ['Baku Media Forum', 'zh-Hans', 'Latin words'],
      ['来源：Weekly Bulletin', 'zh-Hans', 'Latin words'],
      ['mənbə', 'zh-Hans', 'Azerbaijani letter'],
    ] as const) {
      expect(languageFault(spoken(text, page), page, SHIPPED_WORDS), text).toBe(fault);
    }
    for (const lang of ['en', 'mul']) {
      expect(languageFault(spoken('Our own words', lang), 'az', SHIPPED_WORDS)).toContain(
        'not of the data',
      );
    }
    const cited =
      '@misc{agr-1, author = {{The Communiqué contributors}}, title = {{The record}}, }';
    const citation = { lang: 'mul', text: cited, where: 'textarea' };
    expect(languageFault(citation, 'az', SHIPPED_WORDS)).toBe('English word');
  });

  test('lets pass what does', () => {
    expect(someone).toBeDefined();
    for (const [text, lang, page] of [
      ['1.500 qeyd, 2,5 faiz', 'az', 'az'],
      ['24 iyun 2025', 'az', 'az'],
      ['Məlumat toplusunun versiyası: 2026.11.1', 'az', 'az'],
      ['AZERTAC, menafn.com', 'az', 'az'],
      [`发言：${someone}`, 'zh-Hans', 'zh-Hans'],
      ['CGTN与AZERTAC', 'zh-Hans', 'zh-Hans'],
      [someone ?? '', 'en', 'zh-Hans'],
      ['中文', 'zh-Hans', 'az'],
    ] as const) {
      expect(languageFault(spoken(text, lang), page, SHIPPED_WORDS), text).toBeUndefined();
    }
    const cited =
      '@misc{agr-1, author = {{The Communiqué contributors}}, title = {{Saziş}}, year = {2026}, }';
    const citation = { lang: 'mul', text: cited, where: 'textarea' };
    expect(languageFault(citation, 'az', SHIPPED_WORDS)).toBeUndefined();
  });

  test('hears text, names and descriptions, each with its language', async ({
    communique,
    page,
  }) => {
    await communique.open('lang=az');
    await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.textContent = 'the probe';
      probe.ariaLabel = 'with a name';
      probe.title = 'and a title';
      probe.ariaValueText = 'of a value';
      const marked = document.createElement('span');
      marked.lang = 'en';
      marked.textContent = 'the mark';
      probe.append(marked);
      document.querySelector('main')?.append(probe);
    });
    const texts = await page.evaluate(collectSpokenTexts, 'body');
    const heard = texts
      .filter(({ where }) => /^(p|span)/.test(where))
      .map(({ lang, text }) => `${lang}: ${text}`);
    expect(heard).toEqual(
      expect.arrayContaining([
        'az: the probe',
        'az: with a name',
        'az: and a title',
        'az: of a value',
        'en: the mark',
      ]),
    );
    const listener = new Listener(page, 'az');
    listener.judge('probe', texts);
    expect(
      listener.report().filter((line) => /the probe|a name|a title|a value|the mark/.test(line)),
    ).toHaveLength(5);
  });
});
