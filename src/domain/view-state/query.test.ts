import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { SCENE_SECTIONS } from '../scenes/scene';
import { parseQuery, toQuery } from './query';
import {
  DEFAULT_VIEW,
  hasFilters,
  KIND_FILTERS,
  type ViewState,
  withoutFilters,
} from './view-state';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const day = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(
    ({ year, month, day: d }) =>
      `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  );
const range = fc.oneof(
  fc.constant({}),
  day.map((from) => ({ from })),
  day.map((to) => ({ to })),
  fc.tuple(day, day).map(([a, b]) => ({ from: a < b ? a : b, to: a < b ? b : a })),
);
const maybe = <Value>(key: string, value: fc.Arbitrary<Value>): fc.Arbitrary<object> =>
  fc.option(value, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }));

const playlist = fc.uniqueArray(
  fc.record({
    section: fc.constantFrom(...SCENE_SECTIONS),
    seconds: fc.integer({ min: 5, max: 3600 }),
  }),
  { minLength: 1, selector: ({ section }) => section },
);

const views: fc.Arbitrary<ViewState> = fc
  .tuple(
    fc.record({
      q: fc.string({ unit: 'grapheme' }).filter((q) => q.isWellFormed()),
      theme: ids,
      org: ids,
      person: ids,
      kind: fc.uniqueArray(fc.constantFrom(...KIND_FILTERS), { maxLength: 3 }),
      side: fc.uniqueArray(fc.constantFrom('AZ', 'CN', 'INT', 'other'), { maxLength: 2 }),
      certainDates: fc.boolean(),
      disagreements: fc.boolean(),
      view: fc.constantFrom('chart' as const, 'list' as const),
      motion: fc.boolean(),
      kiosk: fc.boolean(),
      unknown: fc
        .array(
          fc.tuple(fc.stringMatching(/^x[a-z]{1,5}$/), fc.string({ unit: 'grapheme-ascii' })),
          {
            maxLength: 2,
          },
        )
        .map((pairs) => pairs.filter(([, value]) => value !== '')),
    }),
    range,
    maybe('dataset', id),
    maybe('record', id),
    maybe('lang', fc.constantFrom('en', 'az', 'zh-Hans')),
    maybe('scheme', fc.constantFrom('light', 'dark')),
    maybe('scale', fc.constantFrom(1.25, 1.5, 2)),
    maybe('now', day),
    maybe('present', fc.constantFrom('title', 'timeline-2')),
    maybe('scenes', playlist),
    maybe('speaker', id),
    maybe('qr', fc.constantFrom('on', 'off')),
    maybe('embed', fc.constantFrom('timeline', 'themes', 'roster')),
  )
  .map((parts) => Object.assign({}, DEFAULT_VIEW, ...parts));

describe('parse and write of the address', () => {
  test('are inverse', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseQuery(toQuery(view))).toEqual(view);
      }),
    );
  });

  test('writing is stable', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(toQuery(parseQuery(toQuery(view)))).toBe(toQuery(view));
      }),
    );
  });

  test('parsing never throws and what it gives can be written and read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const view = parseQuery(text);
        expect(parseQuery(toQuery(view))).toEqual(view);
      }),
    );
  });
});

describe(parseQuery, () => {
  test('an empty address is the default view, and the default view is an empty address', () => {
    expect(parseQuery('')).toEqual(DEFAULT_VIEW);
    expect(toQuery(DEFAULT_VIEW)).toBe('');
  });

  test.each([
    ['an impossible day', 'from=2025-02-30', {}],
    ['a range that ends before it begins', 'from=2025-01-01&to=2024-01-01', {}],
    ['a month instead of a day', 'from=2025-06', {}],
    ['an unknown kind', 'kind=treason', {}],
    ['markup for an id', 'record=<script>', {}],
    ['an address for a dataset', 'dataset=https://elsewhere.example/x.json', {}],
    ['an unknown language', 'lang=tlh', {}],
    ['a scale out of bounds', 'scale=9', {}],
    ['a lower-case side', 'side=az', {}],
    ['a playlist of nothing that exists', 'scenes=overture,finale:9', {}],
    ['a scene that is no id', 'present=<b>', {}],
    ['a kiosk that is not 1', 'kiosk=true', {}],
    ['an unknown part to embed', 'embed=everything', {}],
  ])('%s is ignored', (_what, query, expected) => {
    expect(parseQuery(query)).toEqual({ ...DEFAULT_VIEW, ...expected });
  });

  test('zh is taken for zh-Hans', () => {
    expect(parseQuery('lang=zh').lang).toBe('zh-Hans');
  });

  test('unknown parameters are kept in their order', () => {
    expect(toQuery(parseQuery('utm=a&theme=ai&b=c'))).toBe('theme=ai&utm=a&b=c');
  });

  test('lists are read without repeats and empty places', () => {
    expect(parseQuery('theme=ai,,5g,ai').theme).toEqual(['ai', '5g']);
  });
});

describe(withoutFilters, () => {
  test('drops every filter and keeps the rest', () => {
    fc.assert(
      fc.property(views, (view) => {
        const bare = withoutFilters(view);
        expect(hasFilters(bare)).toBe(false);
        expect([bare.record, bare.lang, bare.view]).toEqual([view.record, view.lang, view.view]);
      }),
    );
  });
});
