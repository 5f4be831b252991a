import { beforeAll, describe, expect, test } from 'vitest';

import type { AreaCode } from '@/domain/model/vocabulary';
import { orderSides } from '@/facts/order-sides';
import { formatsFor } from '@/i18n/formats/formats-for';
import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';

import { preferredLanguage } from './preferences';

let sides: readonly AreaCode[];

beforeAll(async () => {
  sides = (await readIndex({ ...aRawDataset(), sides: ['CN', 'AZ'] })).dataset.sides;
});

describe(orderSides, () => {
  test.each([
    ['en', ['AZ', 'CN']],
    ['az', ['AZ', 'CN']],
    ['zh-Hans', ['CN', 'AZ']],
  ] as const)('the %s page follows the alternat', (language, expected) => {
    expect(orderSides(sides, language, formatsFor(language).area)).toEqual(expected);
  });
});

describe(preferredLanguage, () => {
  test.each([
    [['zh-TW', 'en'], 'zh-Hans'],
    [['az-Cyrl-AZ'], 'az'],
    [['de-DE', 'az', 'en'], 'az'],
    [['de-DE', 'fr'], 'en'],
    [[], 'en'],
  ] as const)('%j gives %s', (tags, expected) => {
    expect(preferredLanguage(tags)).toBe(expected);
  });
});
