import { describe, expect, it } from 'vitest';

import { loadMessages } from '@/i18n/messages/load-messages';
import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';

import { rosterFinding } from './roster-finding';

async function sample(): Promise<Parameters<typeof rosterFinding>> {
  const raw = aRawDataset();
  const again = raw.delegations.map((delegation) => ({ ...delegation, id: 'del-again' }));
  const index = await readIndex({ ...raw, delegations: [...raw.delegations, ...again] });
  return [index.records, index.dataset.delegations];
}

describe('rosterFinding', () => {
  it('counts somebody in two delegations once', async () => {
    const [records, delegations] = await sample();
    expect(rosterFinding(records, delegations)).toEqual({
      key: 'delegations',
      delegations: 2,
      delegates: 1,
    });
  });

  it('says nothing without records, and that none is reported without delegations', async () => {
    const [records] = await sample();
    expect(rosterFinding([], [])).toEqual({ key: 'no_records' });
    expect(rosterFinding(records, [])).toEqual({ key: 'no_delegation' });
  });

  it.each([
    ['en', '11 delegations, 1 delegate named'],
    ['az', '11 nümayəndə heyəti, adı çəkilən 1 üzv'],
    ['zh-Hans', '11个代表团，具名成员1人'],
  ] as const)('reads as a sentence in %s', async (language, sentence) => {
    const { roster } = await loadMessages(language);
    expect(roster.finding.delegations({ delegations: 11, delegates: 1 })).toBe(sentence);
  });
});
