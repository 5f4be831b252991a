import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aMention, aStatement, aTheme } from '@/testing/builders';

import { countThemeYears } from './count-theme-years';

const AI = aTheme({ id: 'ai', group: 'headline' });
const TRAINING = aTheme({ id: 'training' });

const aRecord = (id: string, date: string | undefined, ...themes: readonly string[]) =>
  aStatement({
    id: `st-${id}`,
    themes: themes.map((theme) => aMention(theme)),
    ...(date !== undefined && { date }),
  });

describe('countThemeYears', () => {
  it('takes ten thousand themes over ten thousand years', () => {
    const themes = Array.from({ length: 10_000 }, (_, at) => aTheme({ id: `theme-${at}` }));
    const records = [aRecord('1', '0001', 'theme-1'), aRecord('2', '9999', 'theme-2')];
    const counts = countThemeYears(themes, records, records);
    expect(counts).toMatchObject({ first: 1, last: 9999, peak: 1 });
    expect(counts?.themes[2]?.years).toHaveLength(9999);
    expect(counts?.themes[2]?.years.at(-1)?.inside).toEqual([records[1]]);
  });

  it('counts by the year of the earliest day, over the years of all records', () => {
    const records = [
      aRecord('1', '2018-06', 'ai'),
      aRecord('2', '2020', 'ai', 'training'),
      aRecord('3', '2021-01-01'),
    ];
    const counts = countThemeYears([AI, TRAINING], records, records);
    expect(counts).toMatchObject({ first: 2018, last: 2021, peak: 1, withoutYear: 0, crossing: 0 });
    expect(
      counts?.themes.map(({ years }) => years.map(({ year, inside }) => [year, inside.length])),
    ).toEqual([
      [
        [2018, 1],
        [2019, 0],
        [2020, 1],
        [2021, 0],
      ],
      [
        [2018, 0],
        [2019, 0],
        [2020, 1],
        [2021, 0],
      ],
    ]);
  });

  it('tells records inside the time range from those outside it', () => {
    const [early, late] = [aRecord('1', '2019', 'ai'), aRecord('2', '2020', 'ai')];
    const counts = countThemeYears([AI], [late], [early, late]);
    expect(counts?.themes[0]?.years).toMatchObject([
      { year: 2019, inside: [], outside: [early] },
      { year: 2020, inside: [late], outside: [] },
    ]);
  });

  it('marks a record whose date spans years, in the first of them', () => {
    const records = [
      aRecord('1', '2019-12-30/2020-01-02', 'ai'),
      aRecord('2', '[2019..2021]', 'ai'),
      aRecord('3', '2020', 'ai'),
    ];
    const counts = countThemeYears([AI], records, records);
    expect(counts?.crossing).toBe(2);
    expect(counts?.themes[0]).toMatchObject({
      peak: { year: 2019, count: 2 },
      years: [{ crossing: 2 }, { crossing: 0 }],
    });
  });

  it('counts apart what is undated or open to the past', () => {
    const records = [
      aRecord('1', undefined, 'ai'),
      aRecord('2', '../2020', 'ai'),
      aRecord('3', '2020', 'training'),
    ];
    const counts = countThemeYears([AI, TRAINING], records, records);
    expect(counts?.withoutYear).toBe(2);
    expect(counts?.themes[0]?.withoutYear).toEqual(records.slice(0, 2));
    expect(counts?.themes[0]?.peak).toBeUndefined();
  });

  it('has nothing to say without any dated record', () => {
    expect(countThemeYears([AI], [], [])).toBeUndefined();
    const undated = [aRecord('1', undefined, 'ai')];
    expect(countThemeYears([AI], undated, undated)).toBeUndefined();
  });

  it('gives the first of several equal years as the peak', () => {
    const records = ['2019', '2021', '2021-05', '2023', '2023-07'].map((date, index) =>
      aRecord(String(index), date, 'ai'),
    );
    expect(countThemeYears([AI], records, records)?.themes[0]?.peak).toEqual({
      year: 2021,
      count: 2,
    });
  });

  it('has every record of a theme in exactly one year or in none', () => {
    const date = fc.constantFrom(
      undefined,
      '2019',
      '2020-05',
      '2020/2022',
      '../2021',
      '2023-01-01',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(date, fc.subarray(['ai', 'training']), fc.boolean()), { maxLength: 20 }),
        (items) => {
          const anyTime = items.map(([edtf, themes], index) =>
            aRecord(String(index), edtf, ...themes),
          );
          const selected = anyTime.filter((_, index) => items[index]?.[2] === true);
          const counts = countThemeYears([AI, TRAINING], selected, anyTime);
          for (const { theme, years, withoutYear, peak } of counts?.themes ?? []) {
            const having = anyTime.filter((record) =>
              record.themes.some(({ themeId }) => themeId === theme.id),
            );
            const placed = [
              ...years.flatMap(({ inside, outside }) => [...inside, ...outside]),
              ...withoutYear,
            ];
            expect(placed).toHaveLength(having.length);
            expect(new Set(placed)).toEqual(new Set(having));
            expect(peak?.count ?? 0).toBeLessThanOrEqual(counts?.peak ?? 0);
            for (const year of years)
              expect(selected).toEqual(expect.arrayContaining([...year.inside]));
          }
        },
      ),
    );
  });
});
