import { expect, test } from 'vitest';

import { buildIndex, findThing } from '@/domain/index/dataset-index';
import type { Organization } from '@/domain/model/types';
import { aDataset, anAgreement, anOrganization } from '@/testing/builders';

import { bodiesOfThing } from './bodies-of-thing';
import { isOurTranslation, translatedAmong } from './translated-names';

const council: Organization = {
  ...anOrganization({ id: 'org-council' }),
  name: { en: 'Council', az: 'Şura', 'zh-Hans': '委员会' },
  nameBasis: { en: 'attested', az: 'attested', 'zh-Hans': 'translated' },
};
const office: Organization = {
  ...anOrganization({ id: 'org-office' }),
  name: { en: 'Office', 'zh-Hans': '办公室' },
  nameBasis: { en: 'translated', 'zh-Hans': 'attested' },
};

test('the name that shows decides, English where there is none of the language', () => {
  expect(isOurTranslation(council, 'zh-Hans')).toBe(true);
  expect(isOurTranslation(council, 'az')).toBe(false);
  expect(isOurTranslation(office, 'az')).toBe(true);
});

test('each body once, in the order given', () => {
  expect(translatedAmong([office, council, office], 'en')).toEqual([office]);
  expect(translatedAmong([council, council], 'zh-Hans')).toEqual([council]);
  expect(translatedAmong([], 'az')).toEqual([]);
});

test('a sheet names the parties of an agreement, and an organisation its partners but not itself', () => {
  const agreement = anAgreement({
    id: 'agr-one',
    parties: [
      { organizationId: council.id, evidence: [] },
      { organizationId: office.id, evidence: [] },
    ],
  });
  const index = buildIndex(aDataset({ organizations: [council, office], agreements: [agreement] }));
  const bodiesOf = (id: string): readonly Organization[] => {
    const thing = findThing(index, id);
    return thing === undefined ? [] : bodiesOfThing(thing, index);
  };
  expect(bodiesOf('agr-one')).toEqual([council, office]);
  expect(bodiesOf('org-council')).toEqual([office]);
});
