import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fieldFromCells, joinList, splitList } from './cells';
import { needed } from './column';

describe('lists in a cell', () => {
  it('stand between bars, with a backslash before what would be taken for one', () => {
    expect(joinList(['AZ', 'CN'])).toBe('AZ|CN');
    expect(joinList(['a|b', String.raw`c\d`])).toBe(String.raw`a\|b|c\\d`);
    expect(joinList([])).toBe('');
  });

  it('are kind to blanks and empty entries', () => {
    expect(splitList(' AZ | CN |')).toEqual(['AZ', 'CN']);
    expect(splitList('  ')).toEqual([]);
  });

  it('give any texts again', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constantFrom('\\', ' \\ ', ' a ', '|'))), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

describe('a field from its cells', () => {
  it.each([
    ['number', ['12 '], 12],
    ['entry', ['1'], 0],
    ['flag', ['TRUE'], true],
    ['flag', ['false'], false],
    ['date', [' 2025-06-24 '], '2025-06-24'],
    ['text', [' a '], ' a '],
    ['localized', ['a', '', '甲'], { en: 'a', 'zh-Hans': '甲' }],
    ['printed', ['30', '', '', ''], '30'],
    ['printed', ['', 'thirty', '', ''], { en: 'thirty' }],
    ['id', ['  '], undefined],
    ['list', [''], undefined],
  ] as const)('%s %j', (kind, cells, value) => {
    expect(fieldFromCells(needed('x', kind, 'note'), cells)).toEqual({ ok: true, value });
  });

  it.each([
    ['number', 'twelve', 'bad_number'],
    ['number', '-1', 'bad_number'],
    ['entry', '1.5', 'bad_number'],
    ['flag', 'yes', 'bad_flag'],
  ] as const)('%s %j is none', (kind, cell, fault) => {
    expect(fieldFromCells(needed('x', kind, 'note'), [cell])).toEqual({ ok: false, fault });
  });
});
