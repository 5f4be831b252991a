import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { compareRecords, type DatasetIndex } from '../index/dataset-index';
import { DEFAULT_VIEW, KIND_FILTERS, type ViewState } from '../view-state/view-state';
import { FILTERS, isSet, withoutFilter } from './filters';
import { countFacets, explainEmpty, select } from './select';
import { shownThings } from './shown-things';

let index: DatasetIndex;

beforeAll(async () => {
  index = await readIndex(syntheticDataset({ records: 150, seed: 7 }));
});

const days = ['1995-01-01', '2005-06-30', '2015-12-31', '2024-02-29'] as const;

/** Views that set some filters to values which occur in the data, now and then to one that does not. */
function views(): fc.Arbitrary<ViewState> {
  const some = (values: readonly string[]): fc.Arbitrary<readonly string[]> =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.uniqueArray(fc.constantFrom(...values, 'no-such-id'), { maxLength: 2 }),
    );
  const { dataset } = index;
  return fc
    .record({
      theme: some(dataset.themes.map(({ id }) => id)),
      org: some(dataset.organizations.slice(0, 8).map(({ id }) => id)),
      person: some(dataset.people.slice(0, 8).map(({ id }) => id)),
      side: some([...dataset.sides, 'other']),
      kind: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc.uniqueArray(fc.constantFrom(...KIND_FILTERS), { maxLength: 2 }),
      ),
      q: fc.oneof(
        { weight: 3, arbitrary: fc.constant('') },
        fc.constantFrom('a', 'm', 'zzz', '  '),
      ),
      certainDates: fc.boolean(),
      disagreements: fc.boolean(),
      bounds: fc.option(fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)), {
        nil: undefined,
      }),
    })
    .map(({ bounds, ...filters }) => {
      const [a, b] = bounds ?? [];
      const range =
        a === undefined || b === undefined ? {} : { from: a < b ? a : b, to: a < b ? b : a };
      return { ...DEFAULT_VIEW, ...filters, ...range };
    });
}

function forViews(check: (view: ViewState) => void): void {
  fc.assert(fc.property(views(), check), { numRuns: 200 });
}

describe(select, () => {
  test('the default view selects every record', () => {
    expect(select(index, DEFAULT_VIEW).records).toEqual(index.records);
  });

  test('gives distinct records in time order, all of them also in any time', () => {
    forViews((view) => {
      const { records, anyTime, ids } = select(index, view);
      expect(ids.size).toBe(new Set(records.map(({ id }) => id)).size);
      expect(index.records.filter(({ id }) => ids.has(id))).toEqual(records);
      expect(records.toSorted(compareRecords)).toEqual(records);
      expect(records.every((record) => anyTime.includes(record))).toBe(true);
    });
  });

  test('one filter more never adds a record', () => {
    forViews((view) => {
      const { records } = select(index, view);
      for (const filter of FILTERS) {
        const wider = select(index, withoutFilter(view, filter)).ids;
        expect(records.every(({ id }) => wider.has(id))).toBe(true);
      }
    });
  });

  test('certain dates are a part of possible dates', () => {
    forViews((view) => {
      const possible = select(index, { ...view, certainDates: false }).ids;
      const certain = select(index, { ...view, certainDates: true }).records;
      expect(certain.every(({ id }) => possible.has(id))).toBe(true);
    });
  });

  test('a value that no record has selects nothing', () => {
    expect(select(index, { ...DEFAULT_VIEW, theme: ['no-such-theme'] }).records).toEqual([]);
  });
});

describe(countFacets, () => {
  test('a number is what remains if only that choice is made in its facet', () => {
    forViews((view) => {
      const counts = countFacets(index, view);
      for (const theme of index.dataset.themes) {
        const chosen = select(index, { ...view, theme: [theme.id] });
        expect(counts.theme.get(theme.id) ?? 0).toBe(chosen.records.length);
      }
      for (const side of [...index.dataset.sides, 'other']) {
        expect(counts.side.get(side) ?? 0).toBe(
          select(index, { ...view, side: [side] }).records.length,
        );
      }
      expect(counts.disagreements).toBe(
        select(index, { ...view, disagreements: true }).records.length,
      );
      for (const kind of KIND_FILTERS) {
        expect(counts.kind.get(kind) ?? 0).toBe(
          select(index, { ...view, kind: [kind] }).records.length,
        );
      }
    });
  });
});

describe(explainEmpty, () => {
  test('names only filters that are set, with the number that dropping each one gives', () => {
    forViews((view) => {
      for (const { filter, remaining } of explainEmpty(index, view)) {
        expect(isSet(view, filter)).toBe(true);
        expect(remaining).toBe(select(index, withoutFilter(view, filter)).records.length);
        expect(remaining).toBeGreaterThan(0);
      }
    });
  });

  test('puts the most helpful filter first', () => {
    const [theme] = index.dataset.themes;
    const relaxations = explainEmpty(index, {
      ...DEFAULT_VIEW,
      theme: [theme?.id ?? ''],
      q: 'zzz',
    });
    expect(relaxations.at(0)?.filter).toBe('q');
    expect(relaxations.map(({ remaining }) => remaining)).toEqual(
      relaxations.map(({ remaining }) => remaining).toSorted((a, b) => b - a),
    );
  });
});

describe(shownThings, () => {
  test('nothing shows without a record, and everything that records name shows with all of them', () => {
    const nothing = shownThings(index, { records: [] });
    expect([nothing.delegations, nothing.people, nothing.organizations, nothing.sources]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    const all = shownThings(index, select(index, DEFAULT_VIEW));
    expect(all.delegations).toHaveLength(index.dataset.delegations.length);
  });

  test('fewer records never show more', () => {
    const all = shownThings(index, select(index, DEFAULT_VIEW));
    forViews((view) => {
      const shown = shownThings(index, select(index, view));
      expect(shown.people.length).toBeLessThanOrEqual(all.people.length);
      expect(shown.sources.every((source) => all.sources.includes(source))).toBe(true);
    });
  });

  test('a delegation shows when only a child of its visit is selected', () => {
    const child = index.records.find(
      (record) =>
        record.kind === 'event' &&
        record.parentId !== undefined &&
        index.delegationsOf.has(record.parentId),
    );
    expect(child).toBeDefined();
    if (child?.kind !== 'event') return;
    const shown = shownThings(index, { records: [child] });
    expect(shown.delegations.map(({ eventId }) => eventId)).toContain(child.parentId);
  });
});
