import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readDataset } from '@/data/read-dataset';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { overviewFinding, yearsOf } from '../findings/overview-finding';
import { overviewLists } from '../findings/overview-lists';
import { themesFinding } from '../findings/themes-finding';
import { timelineFinding } from '../findings/timeline-finding';
import { select } from '../selection/select';
import { shownThings } from '../selection/shown-things';
import { valueCounts } from '../selection/value-counts';
import { citationsOf, recordsBySupport } from '../sources/citations';
import { disagreementsOf } from '../sources/disagreements';
import { ledgerOf } from '../sources/ledger';
import { countThemeYears } from '../themes/count-theme-years';
import { countThemes } from '../themes/count-themes';
import { DEFAULT_VIEW } from '../view-state/view-state';
import { buildIndex } from './dataset-index';
import { columnsOf, positionsIn } from './record-columns';

const read = await readDataset(JSON.stringify(syntheticDataset({ records: 600 })), 'synthetic');
if (!read.ok) throw new Error('The synthetic dataset cannot be read');
const index = buildIndex(read.dataset);
const { sides, themes } = read.dataset;

const view = fc.record({
  q: fc.constantFrom('', '1', '12', 'document', 'none of them'),
  theme: fc.constantFrom([], [themes[0]?.id ?? '']),
  from: fc.constantFrom(undefined, '2010-01-01', '2020-06-01'),
});

/** Everything that is counted of a list. */
function countsOf(records: ReturnType<typeof select>['records']): readonly unknown[] {
  const shown = shownThings(index, { records });
  const things = { ...shown, records };
  const lists = overviewLists(index, records, shown);
  const counts = countThemes(records, themes, sides, index);
  return [
    shown,
    lists,
    overviewFinding(records, lists, shown.delegations, themes, sides),
    yearsOf(records),
    timelineFinding(records),
    themesFinding(records, themes),
    valueCounts(index, records, 'org'),
    recordsBySupport(records),
    [...citationsOf(things)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    disagreementsOf(things),
    ledgerOf(index, things),
    counts,
    countThemeYears(themes, records, index.records),
  ];
}

describe('columnsOf', () => {
  it('gives a list of an index the same numbers as a list of its own', () => {
    fc.assert(
      fc.property(view, ({ from, ...filters }) => {
        const state = { ...DEFAULT_VIEW, ...filters, ...(from === undefined ? {} : { from }) };
        const { records } = select(index, state);
        expect(columnsOf(records).columns).toBe(columnsOf(index.records).columns);
        expect(countsOf(records)).toEqual(countsOf([...records]));
      }),
      { numRuns: 12 },
    );
  });

  it('finds the places of any list in an index', () => {
    const some = index.records.filter((_, place) => place % 7 === 3).toReversed();
    expect([...positionsIn(index, some)].map((at) => index.records[at])).toEqual(some);
  });
});

describe('countThemes', () => {
  it('counts as many as there are entries', () => {
    for (const { total, entries, cells } of countThemes(index.records, themes, sides, index).rows) {
      expect(total).toBe(entries.length);
      for (const cell of cells) {
        expect(cell.count).toBe(cell.entries.length);
        expect(cell.quoted).toBe(cell.entries.filter(({ quoted }) => quoted).length);
      }
    }
  });
});
