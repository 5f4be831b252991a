import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toAreaCode, toId } from '@/data/branded-id';
import { buildIndex } from '@/domain/index/dataset-index';
import { THEME_BASES } from '@/domain/model/closed-sets';
import type { CommuniqueRecord } from '@/domain/model/types';
import {
  aDataset,
  aMention,
  anEvidence,
  anOrganization,
  aStatement,
  aTheme,
} from '@/testing/builders';

import { countThemes, themeEntries } from './count-themes';

const XA = toAreaCode('XA');
const XB = toAreaCode('XB');
const lookups = buildIndex(
  aDataset({
    organizations: [
      anOrganization({ id: 'org-a', area: XA }),
      anOrganization({ id: 'org-b', area: XB }),
    ],
  }),
);
const themes = [
  aTheme({ id: 'small' }),
  aTheme({ id: 'ai', group: 'headline' }),
  aTheme({ id: 'large' }),
  aTheme({ id: '5g', group: 'headline' }),
  aTheme({ id: 'also-large' }),
];
const count = (records: readonly CommuniqueRecord[]) =>
  countThemes(records, themes, [XA, XB], lookups);

describe('countThemes', () => {
  it('puts headline themes first, then further ones by total, ties as in the dataset', () => {
    const counts = count([
      aStatement({
        id: 'st-1',
        themes: ['also-large', 'large', 'small'].map((id) => aMention(id)),
      }),
      aStatement({ id: 'st-2', themes: ['also-large', 'large'].map((id) => aMention(id)) }),
    ]);
    expect(counts.rows.map(({ theme, total }) => [theme.id, total])).toEqual([
      ['ai', 0],
      ['5g', 0],
      ['large', 2],
      ['also-large', 2],
      ['small', 1],
    ]);
  });

  it('leaves out further themes without a record and says how many', () => {
    const counts = count([aStatement({ themes: [aMention('small')] })]);
    expect(counts.rows.map(({ theme }) => theme.id)).toEqual(['ai', '5g', 'small']);
    expect(counts.unmentionedFurther).toBe(2);
    expect(counts.recordsWithTheme).toBe(1);
  });

  it('counts a record once however often it mentions a theme, and in every column where it does', () => {
    const record = aStatement({
      organizationId: toId('org-a'),
      evidence: [anEvidence('s-whole')],
      themes: [
        aMention('ai', { basis: 'stated', evidence: [anEvidence('s-1', 3)] }),
        aMention('ai', { basis: 'quoted', evidence: [anEvidence('s-1', 2)] }),
        aMention('ai', { sides: [XA, XB] }),
      ],
    });
    const row = count([record]).rows.find(({ theme }) => theme.id === 'ai');
    expect(row?.total).toBe(1);
    expect(
      row?.cells.map(({ voice, entries, quoted }) => [voice.key, entries.length, quoted]),
    ).toEqual([
      ['instrument', 0, 0],
      ['side:XA', 1, 1],
      ['side:XB', 0, 0],
      ['others', 0, 0],
      ['reported', 1, 0],
    ]);
    const [, side, , , reported] = row?.cells ?? [];
    expect(side?.entries).toMatchObject([
      { paragraphs: [2, 3], quoted: true, attributedTo: [], evidence: [{}, {}] },
    ]);
    expect(reported?.entries).toMatchObject([
      { paragraphs: [], attributedTo: [XA, XB], evidence: [{ sourceId: 's-whole' }] },
    ]);
    expect(row?.entries).toHaveLength(1);
  });

  it('counts nothing without records', () => {
    expect(count([])).toMatchObject({
      recordsByVoice: [0, 0, 0, 0, 0],
      unmentionedFurther: 3,
      recordsWithTheme: 0,
    });
  });

  it('reconciles with the records, whatever they mention', () => {
    const mention = fc
      .record({
        id: fc.constantFrom(...themes.map(({ id }) => id)),
        basis: fc.constantFrom(...THEME_BASES),
        sides: fc.subarray([XA, XB]),
      })
      .map(({ id, ...changes }) => aMention(id, changes));
    const mentions = fc.array(
      fc.record({
        themes: fc.array(mention, { maxLength: 6 }),
        organization: fc.constantFrom('org-a', 'org-b'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(mentions, (items) => {
        const records = items.map(({ themes: made, organization }, index) =>
          aStatement({ id: `st-${index}`, themes: made, organizationId: toId(organization) }),
        );
        const counts = count(records);
        for (const { theme, total, entries, cells } of counts.rows) {
          const having = records.filter((record) =>
            record.themes.some(({ themeId }) => themeId === theme.id),
          );
          expect(entries.map(({ record }) => record)).toEqual(having);
          expect(total).toBe(having.length);
          expect(themeEntries(records, theme.id)).toEqual(entries);
          const inCells = new Set(
            cells.flatMap((cell) => cell.entries.map(({ record }) => record)),
          );
          expect(inCells).toEqual(new Set(having));
          for (const cell of cells) {
            expect(cell.entries.length).toBeLessThanOrEqual(total);
            expect(cell.quoted).toBeLessThanOrEqual(cell.entries.length);
            expect(new Set(cell.entries.map(({ record }) => record)).size).toBe(
              cell.entries.length,
            );
          }
        }
        counts.recordsByVoice.forEach((records, index) => {
          const largest = Math.max(
            0,
            ...counts.rows.map(({ cells }) => cells[index]?.entries.length ?? 0),
          );
          expect(records).toBeGreaterThanOrEqual(largest);
          expect(records).toBeLessThanOrEqual(counts.recordsWithTheme);
        });
        expect(count(records.toReversed()).rows.map(({ theme }) => theme.id)).toEqual(
          counts.rows.map(({ theme }) => theme.id),
        );
      }),
    );
  });
});
