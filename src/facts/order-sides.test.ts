import { expect, test } from 'vitest';

import { toAreaCode } from '@/data/branded-id';
import { formatsFor } from '@/i18n/formats/formats-for';
import { aDataset, anOrganization } from '@/testing/builders';

import { inSideOrder } from './order-sides';

const dataset = aDataset({ sides: [toAreaCode('CN'), toAreaCode('AZ')] });
const bodies = [
  ['org-tr', 'TR'],
  ['org-az', 'AZ'],
  ['org-cn', 'CN'],
  ['org-az-2', 'AZ'],
].map(([id = '', area = '']) => anOrganization({ id, area: toAreaCode(area) }));

test.each([
  ['en', ['org-az', 'org-az-2', 'org-cn', 'org-tr']],
  ['az', ['org-az', 'org-az-2', 'org-cn', 'org-tr']],
  ['zh-Hans', ['org-cn', 'org-az', 'org-az-2', 'org-tr']],
] as const)('the %s page names the bodies of its own side first', (language, expected) => {
  const inOrder = inSideOrder(bodies, { dataset }, { language, f: formatsFor(language) });
  expect(inOrder.map(({ id }) => id)).toEqual(expected);
});

test('a dataset without sides keeps the order of the record', () => {
  const i18n = { language: 'zh-Hans', f: formatsFor('zh-Hans') } as const;
  expect(inSideOrder(bodies, { dataset: aDataset({ sides: [] }) }, i18n)).toEqual(bodies);
});
