import { describe, expect, it } from 'vitest';

import { buildIndex } from '@/domain/index/dataset-index';
import { scenes as az } from '@/i18n/messages/az/scenes';
import { scenes as en } from '@/i18n/messages/en/scenes';
import { scenes as zh } from '@/i18n/messages/zh-hans/scenes';
import { aDataset, anEvidence, aSource } from '@/testing/builders';

import { evidenceMarksText } from './evidence-marks-text';

const index = buildIndex(
  aDataset({
    sources: Array.from({ length: 9 }, (_, at) => aSource({ id: `s-${at + 1}`, number: at + 1 })),
  }),
);
const places = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [source, paragraph] = text.split('/');
    return anEvidence(`s-${source}`, paragraph === undefined ? undefined : Number(paragraph));
  });

describe('evidenceMarksText', () => {
  it.each([
    [places('1/1', '1/2', '1/3', '1/6'), 'S1 ¶1–¶3 ¶6'],
    [places('1/3', '1/1', '1/1'), 'S1 ¶1 ¶3'],
    [places('4', '2', '3', '7', '9'), 'S2–S4, S7, S9'],
    [places('2', '1/5', '3', '2'), 'S1 ¶5, S2, S3'],
    [places('12'), ''],
    [[], ''],
  ])('writes %j', (evidence, text) => {
    expect(evidenceMarksText(evidence, index, en)).toBe(text);
  });

  it('says a headline', () => {
    const headline = { ...anEvidence('s-5'), part: 'headline' as const };
    expect(evidenceMarksText([headline], index, en)).toBe('S5 headline');
  });

  it('says how many more there are where there is no room', () => {
    const evidence = places('1/1', '3', '5', '6', '7', '9');
    const fits = (most: number) => ({ fits: (text: string) => text.length <= most });
    expect(evidenceMarksText(evidence, index, en, fits(19))).toBe('S1 ¶1 and 5 more');
    expect(evidenceMarksText(evidence, index, en, fits(9))).toBe('6 sources');
    expect(evidenceMarksText(evidence, index, az, fits(9))).toBe('6 mənbə');
    expect(evidenceMarksText(evidence, index, zh, fits(9))).toBe('6个来源');
  });
});
