import { beforeAll, describe, expect, test } from 'vitest';

import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import type { DatasetIndex } from '../index/dataset-index';
import { select } from '../selection/select';
import { shownThings } from '../selection/shown-things';
import { DEFAULT_VIEW } from '../view-state/view-state';
import { overviewFinding, yearsOf } from './overview-finding';
import { overviewLists } from './overview-lists';

let index: DatasetIndex;

beforeAll(async () => {
  index = await readIndex(syntheticDataset({ records: 90, seed: 11 }));
});

describe(overviewFinding, () => {
  test('its parts add up to its totals', () => {
    const selection = select(index, DEFAULT_VIEW);
    const { dataset } = index;
    const shown = shownThings(index, selection);
    const finding = overviewFinding(
      selection.records,
      overviewLists(index, selection.records, shown),
      shown.delegations,
      dataset.themes,
      dataset.sides,
    );
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    expect(finding.records).toBe(index.records.length);
    expect(sum(Object.values(finding.byKind))).toBe(finding.records);
    expect(sum(finding.forms.map(([, count]) => count))).toBe(finding.byKind.agreement);
    expect(sum(finding.organizationsBySide.map(([, count]) => count))).toBe(finding.organizations);
    expect(finding.delegates).toBeLessThanOrEqual(finding.people);
    expect(finding.themes).toBeLessThanOrEqual(finding.themesTracked);
  });

  test('an empty selection counts nothing', () => {
    const nothing = { records: [], anyTime: [], ids: new Set<string>() };
    const lists = overviewLists(index, [], shownThings(index, nothing));
    const finding = overviewFinding([], lists, [], index.dataset.themes, []);
    expect([finding.records, finding.people, finding.sources, finding.years]).toEqual([
      0,
      0,
      0,
      undefined,
    ]);
  });
});

describe(yearsOf, () => {
  test('spans the years of the dated records', () => {
    const [first, last] = yearsOf(index.records) ?? [];
    expect(first).toBeLessThanOrEqual(last ?? 0);
    expect(yearsOf([])).toBeUndefined();
  });
});
