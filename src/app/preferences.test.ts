import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { chooseLanguage, preferredLanguage, rememberLanguage } from './preferences';

describe('preferredLanguage', () => {
  test.each([
    [['zh'], 'zh-Hans'],
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hans'],
    [['zh-Hant-HK', 'az'], 'zh-Hans'],
    [['az-Latn'], 'az'],
    [['az-Latn-AZ', 'ru', 'en'], 'az'],
    [['AZ'], 'az'],
    [['en-GB', 'az'], 'en'],
    [['ru', 'tr', 'az-AZ', 'en'], 'az'],
    [['ru', 'de'], 'en'],
    [['zhx', 'azb-foo'], 'en'],
    [[], 'en'],
  ] as const)('%j gives %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});

describe('chooseLanguage', () => {
  const store = new Map<string, string>();

  beforeEach(() => {
    store.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => store.set(key, value),
    });
    vi.stubGlobal('navigator', { languages: ['az-AZ', 'en'] });
    vi.stubGlobal('location', { pathname: '/communique/' });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('the address, then the earlier choice, then the browser', () => {
    expect(chooseLanguage(undefined)).toBe('az');
    rememberLanguage('zh-Hans');
    expect(chooseLanguage(undefined)).toBe('zh-Hans');
    expect(chooseLanguage('en')).toBe('en');
  });

  test('the file of a language has that language, unless the address says another', () => {
    rememberLanguage('en');
    vi.stubGlobal('location', { pathname: '/communique/index.zh-Hans.html' });
    expect(chooseLanguage(undefined)).toBe('zh-Hans');
    expect(chooseLanguage('az')).toBe('az');
    vi.stubGlobal('location', { pathname: '/communique/index.html' });
    expect(chooseLanguage(undefined)).toBe('en');
  });

  test('an earlier choice that is no language, and storage that is forbidden, count as none', () => {
    store.set('communique.lang', 'tlh');
    expect(chooseLanguage(undefined)).toBe('az');
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('forbidden');
      },
    });
    expect(chooseLanguage(undefined)).toBe('az');
  });
});
