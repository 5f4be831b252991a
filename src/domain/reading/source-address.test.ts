import { describe, expect, test } from 'vitest';

import { aSource } from '@/testing/builders';

import { addressOf, passageHref } from './source-address';

describe(addressOf, () => {
  test('names the host and links the address', () => {
    expect(addressOf(aSource({ url: 'https://news.example.org/1?a=b' }))).toEqual({
      host: 'news.example.org',
      href: 'https://news.example.org/1?a=b',
      isPlainHttp: false,
    });
  });

  test('says plain http', () => {
    expect(addressOf(aSource({ url: 'http://news.example.org' }))?.isPlainHttp).toBe(true);
  });

  test('names a mirror without linking it', () => {
    expect(addressOf(aSource({ standing: 'mirror' }))).toEqual({
      host: 'news.example.org',
      isPlainHttp: false,
    });
  });

  test.each(['javascript:alert(1)', 'mailto:a@example.org', 'no address'])('refuses %s', (url) => {
    expect(addressOf(aSource({ url }))).toBeUndefined();
  });

  test('has none where the source has none', () => {
    const { url: _url, ...source } = aSource();
    expect(addressOf(source)).toBeUndefined();
  });
});

describe(passageHref, () => {
  const source = aSource({ url: 'https://news.example.org/1' });
  const quoting = (start: string, end?: string) => ({
    sourceId: source.id,
    quote: { start, ...(end === undefined ? {} : { end }) },
  });

  test.each([
    ['one phrase', quoting('executed memorandum'), '#:~:text=executed%20memorandum'],
    [
      'start and end',
      quoting('know-how', 'big data, 5G'),
      '#:~:text=know%2Dhow,big%20data%2C%205G',
    ],
    ['other scripts', quoting('备忘录'), '#:~:text=%E5%A4%87%E5%BF%98%E5%BD%95'],
  ])('links %s', (_name, evidence, fragment) => {
    expect(passageHref(source, evidence)).toBe(`https://news.example.org/1${fragment}`);
  });

  test('bears half a character in a quotation', () => {
    expect(passageHref(source, quoting('a\uD83D'))).toBe(
      'https://news.example.org/1#:~:text=a%EF%BF%BD',
    );
  });

  test('keeps a fragment that the address has', () => {
    const withFragment = aSource({ url: 'https://news.example.org/1#body' });
    expect(passageHref(withFragment, quoting('a'))).toBe(
      'https://news.example.org/1#body:~:text=a',
    );
  });

  test('links nothing without a quote, and nothing in a mirror', () => {
    expect(passageHref(source, { sourceId: source.id, paragraph: 2 })).toBeUndefined();
    expect(passageHref(aSource({ standing: 'mirror' }), quoting('a'))).toBeUndefined();
  });
});
