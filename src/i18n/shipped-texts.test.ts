import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '@/domain/model/closed-sets';
import type { Language } from '@/domain/model/vocabulary';

type Texts = Readonly<Partial<Record<Language, string>>>;
interface Found {
  readonly path: string;
  readonly texts: Texts;
}

const DATA = 'public/data';
const ZH_MESSAGES = 'src/i18n/messages/zh-hans';
const HAN = /\p{Script=Han}/u;

/** A newspaper whose name the Chinese texts keep as its masthead prints it. */
const KEPT_IN_CHINESE = /Xalq Qəzeti/gu;

/** Half-width signs beside Han, and spaces between Han and Han, numerals or Latin letters (GB/T 15834, house style). */
const WRONG_BESIDE_HAN = [
  /\p{Script=Han}[,;:?!()]/u,
  /[,;:?!(]\p{Script=Han}/u,
  /\p{Script=Han} +[\p{Script=Han}\p{Script=Latin}\d]/u,
  /[\p{Script=Latin}\d] +\p{Script=Han}/u,
];

function textsIn(value: unknown, path = ''): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts: Texts = { ...value };
  if (typeof texts.en === 'string') return [{ path, texts }];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, `${path}.${key}`));
}

function faultsOf({ path, texts }: Found): readonly string[] {
  const { en = '', az = '', 'zh-Hans': zh = '' } = texts;
  const isPerson = /\.people\.\d+\.name(?:_basis)?$/.test(path) || path.endsWith('name_basis');
  return [
    ...(isPerson ? [] : LANGUAGES.filter((language) => !texts[language]).map((l) => `no ${l}`)),
    ...(HAN.test(en) ? ['Han in English'] : []),
    ...(HAN.test(az) ? ['Han in Azerbaijani'] : []),
    ...(/[əğıƏĞİ]/u.test(zh.replaceAll(KEPT_IN_CHINESE, '')) ? ['Azerbaijani in Chinese'] : []),
    ...(/["«»„]/u.test(en + az + zh) ? ['another language’s quotation marks'] : []),
    ...(/\d[əƏ]|\s-\s/u.test(az) ? ['hyphen for a dash, or an ending without one'] : []),
    ...(WRONG_BESIDE_HAN.some((wrong) => wrong.test(zh)) ? ['half-width signs or spaces'] : []),
  ].map((fault) => `${path}: ${fault}`);
}

test.each(readdirSync(DATA))('%s writes each language as that language is written', (file) => {
  const found = textsIn(JSON.parse(readFileSync(join(DATA, file), 'utf8')));
  expect(found.length).toBeGreaterThan(0);
  expect(found.flatMap(faultsOf)).toEqual([]);
});

describe('the Chinese messages', () => {
  test.each(readdirSync(ZH_MESSAGES))(
    '%s has full-width signs and no spaces beside Han',
    (file) => {
      const lines = readFileSync(join(ZH_MESSAGES, file), 'utf8').split('\n');
      const faults = lines.filter((line) => WRONG_BESIDE_HAN.some((wrong) => wrong.test(line)));
      expect(faults).toEqual([]);
    },
  );
});
