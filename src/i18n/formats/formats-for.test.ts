import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseEdtf } from '@/domain/dates/parse-edtf';
import { LANGUAGES } from '@/domain/model/closed-sets';

import { formatsFor } from './formats-for';

const en = formatsFor('en');
const az = formatsFor('az');
const zh = formatsFor('zh-Hans');

test.each(LANGUAGES)('formatsFor %s is that language, and always the same object', (language) => {
  expect(formatsFor(language).language).toBe(language);
  expect(formatsFor(language)).toBe(formatsFor(language));
});

test.each(LANGUAGES)('%s has words for whatever the parser accepts', (language) => {
  const part = fc
    .tuple(
      fc.constantFrom('2018', '2018-06', '2018-06-24', '2019-12-31', '201X', '20XX', '2018-XX'),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map((both) => both.join(''));
  const edtf = fc.oneof(
    part,
    fc.tuple(part, part).map((ends) => ends.join('/')),
    fc.tuple(part, part).map(([a, b]) => `[${a}..${b}]`),
    fc.array(part, { minLength: 2, maxLength: 4 }).map((members) => `[${members.join(',')}]`),
    part.map((end) => `${end}/..`),
    part.map((end) => `[..${end}]`),
  );
  const style = fc.constantFrom('long', 'short', 'axis');
  const basis = fc.constantFrom(undefined, 'stated', 'published', 'inferred', 'context');
  fc.assert(
    fc.property(edtf, style, basis, (text, asStyle, onBasis) => {
      const outcome = parseEdtf(text);
      fc.pre(outcome.ok);
      if (!outcome.ok) return;
      const formats = formatsFor(language);
      const words = formats.dateWithBasis(outcome.date, onBasis, asStyle);
      expect(words).not.toMatch(/undefined|NaN|Infinity|X|\s{2}|^\s|\s$/);
      expect(formats.certainty(outcome.date, onBasis)).not.toBe('');
    }),
  );
});

describe('number', () => {
  test.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [999, '999', '999'],
    [1234, '1,234', '1.234'],
    [12_345.6, '12,345.6', '12.345,6'],
    [1_000_000, '1,000,000', '1.000.000'],
    [-1234.5, '-1,234.5', '-1.234,5'],
    [1234.5678, '1,234.568', '1.234,568'],
    [0.1 + 0.2, '0.3', '0,3'],
    [-0.0001, '0', '0'],
    [2.9996, '3', '3'],
    [Infinity, '∞', '∞'],
    [-Infinity, '-∞', '-∞'],
    [Number.NaN, 'NaN', 'NaN'],
  ])('%d', (value, inEnglish, inAzerbaijani) => {
    expect(en.number(value)).toBe(inEnglish);
    expect(zh.number(value)).toBe(inEnglish);
    expect(az.number(value)).toBe(inAzerbaijani);
  });
});

describe('list', () => {
  test.each([
    [[], '', '', ''],
    [['A'], 'A', 'A', 'A'],
    [['A', 'B'], 'A and B', 'A və B', 'A和B'],
    [['A', 'B', 'C'], 'A, B and C', 'A, B və C', 'A、B和C'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D', 'A, B, C və D', 'A、B、C和D'],
  ])('%j', (items, ...expected) => {
    expect([en, az, zh].map((formats) => formats.list(items))).toEqual(expected);
  });
});

test.each([
  [0, 'records'],
  [1, 'record'],
  [2, 'records'],
  [1.5, 'records'],
  [21, 'records'],
])('plural of %d', (count, inEnglish) => {
  const forms = { one: 'record', other: 'records' };
  expect(en.plural(count, forms)).toBe(inEnglish);
  expect(az.plural(count, forms)).toBe('records');
  expect(zh.plural(count, forms)).toBe('records');
});

describe('monthName', () => {
  const names = (language: (typeof LANGUAGES)[number], style: 'long' | 'short') =>
    Array.from({ length: 12 }, (_, at) => formatsFor(language).monthName(at + 1, style)).join(' ');

  test.each([
    ['en', 'short', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'],
    ['az', 'long', 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'],
    ['az', 'short', 'yan fev mar apr may iyn iyl avq sen okt noy dek'],
    ['zh-Hans', 'long', '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'],
    ['zh-Hans', 'short', '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'],
  ] as const)('%s %s', (language, style, expected) => {
    expect(names(language, style)).toBe(expected);
  });

  test('is the number itself for what is no month', () => {
    expect(az.monthName(13, 'long')).toBe('13');
    expect(en.monthName(0, 'short')).toBe('0');
  });
});

describe('area', () => {
  test.each([
    ['AZ', 'Azerbaijan', 'Azərbaycan', '阿塞拜疆'],
    ['CN', 'China', 'Çin', '中国'],
    ['HK', 'Hong Kong, China', 'Honq Konq, Çin', '中国香港'],
    ['TR', 'Türkiye', 'Türkiyə', '土耳其'],
    ['INT', 'international organisations', 'beynəlxalq təşkilatlar', '国际组织'],
    ['XX', 'XX', 'XX', 'XX'],
    ['constructor', 'constructor', 'constructor', 'constructor'],
    ['', '', '', ''],
  ])('%s', (code, ...expected) => {
    expect([en, az, zh].map((formats) => formats.area(code))).toEqual(expected);
  });

  test.each(
    'AL AZ CN HK KZ RU TR UZ KG TJ TM GE PK IN IR MN KR JP MY MD MA VN IT CH AM NI AR PH BI BB US GB DE FR AE RS INT'.split(
      ' ',
    ),
  )('%s has a name', (code) => {
    for (const language of LANGUAGES) expect(formatsFor(language).area(code)).not.toBe(code);
  });
});

describe('languageName', () => {
  test.each([
    ['de', 'German', 'alman dili', '德语'],
    ['zh', 'Chinese', 'Çin dili', '中文'],
    ['zh-Hans', 'Simplified Chinese', 'sadələşdirilmiş Çin dili', '简体中文'],
    ['ZH-hans', 'Simplified Chinese', 'sadələşdirilmiş Çin dili', '简体中文'],
    ['zh-Hant-HK', 'Traditional Chinese', 'ənənəvi Çin dili', '繁体中文'],
    ['en-GB', 'English', 'ingilis dili', '英语'],
    ['und', 'language not recorded', 'dil qeyd edilməyib', '语言未注明'],
    ['tlh', 'tlh', 'tlh', 'tlh'],
    ['', '', '', ''],
  ])('%s', (tag, ...expected) => {
    expect([en, az, zh].map((formats) => formats.languageName(tag))).toEqual(expected);
  });

  test.each('en az zh zh-Hans zh-Hant ru de fr ja ko tr ar it sr fa kk uz es ur und'.split(' '))(
    '%s has a name',
    (tag) => {
      for (const language of LANGUAGES) {
        expect(formatsFor(language).languageName(tag)).not.toBe(tag);
      }
    },
  );
});

describe('compare', () => {
  test.each([
    ['az', 'Çingizov Dadaşov Əliyev Xəlilov Iğdır İsmayılov Qasımov Leyla'],
    ['en', 'Aliyev cao Cao Ismayilov Östberg Sattarov Xinhua'],
    ['zh-Hans', '阿塞拜疆 北京 曹淑敏 上海 新华社 中国 AZERTAC'],
  ] as const)('%s: %s', (language, inOrder) => {
    const words = inOrder.split(' ');
    expect(words.toReversed().toSorted(formatsFor(language).compare)).toEqual(words);
  });

  test.each(LANGUAGES)('%s is a total order', (language) => {
    const { compare } = formatsFor(language);
    const word = fc.string({ unit: fc.constantFrom(...'aAäəƏIıİi̇éÉéEwßЖ曹 -’5'.split('')) });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        expect(compare(a, b) === 0).toBe(a === b);
        const isChain = compare(a, b) <= 0 && compare(b, c) <= 0;
        expect(isChain && compare(a, c) > 0).toBe(false);
      }),
    );
  });
});
