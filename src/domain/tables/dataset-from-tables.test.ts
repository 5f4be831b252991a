import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasetFromTables } from './dataset-from-tables';
import { columnsOf } from './table';
import { TABLES } from './tables';

type Rows = readonly (readonly string[])[];

const DATASET: Rows = [
  ['format', 'id', 'title_en', 'version', 'as_of', 'licence', 'coverage_en'],
  ['communique/1', 'sample', 'Sample', '1', '2026-11-22', 'CC0-1.0', 'Invented.'],
];
const PEOPLE: Rows = [
  ['id', 'name_en'],
  ['p-a', 'A'],
  ['p-b', 'B'],
];

function read(tables: Readonly<Record<string, Rows>>) {
  return datasetFromTables(new Map(Object.entries({ dataset: DATASET, ...tables })));
}

describe('a dataset from tables that people typed', () => {
  it('needs no order, no row ids and no tables beside the dataset', () => {
    const { raw, problems } = read({
      people: PEOPLE,
      posts: [
        ['person_id', 'organization_id', 'role_en'],
        ['p-b', 'org-x', 'Chair'],
        ['p-b', 'org-y', 'Member'],
      ],
      evidence: [
        ['table', 'row_id', 'source_id', 'quote_start'],
        ['posts', 'p-b:2', 's-1', 'first words'],
        ['people', 'p-a', 's-2', ''],
      ],
    });
    expect(problems).toEqual([]);
    expect(raw['people']).toEqual([
      { id: 'p-a', name: { en: 'A' }, evidence: [{ source_id: 's-2' }] },
      {
        id: 'p-b',
        name: { en: 'B' },
        posts: [
          { organization_id: 'org-x', role: { en: 'Chair' } },
          {
            organization_id: 'org-y',
            role: { en: 'Member' },
            evidence: [{ source_id: 's-1', quote: { start: 'first words' } }],
          },
        ],
      },
    ]);
  });

  it('stands by its order, however a spreadsheet sorted it', () => {
    const { raw } = read({
      people: [
        ['name_en', 'order', 'id'],
        ['C', '', 'p-c'],
        ['B', '2', 'p-b'],
        ['A', '1', 'p-a'],
        ['', '', ''],
      ],
    });
    expect(raw['people']).toEqual([
      { id: 'p-a', name: { en: 'A' } },
      { id: 'p-b', name: { en: 'B' } },
      { id: 'p-c', name: { en: 'C' } },
    ]);
  });

  it('says what is wrong with table, row and column, and keeps the rest', () => {
    const { raw, problems } = read({
      dataset: [...DATASET, ['communique/1', 'second']],
      animals: [['id'], ['cat']],
      people: [
        ['id', 'nmae_en', 'name_en', 'name_en', 'family_name_first', 'order'],
        ['p-a', '', 'A', '', 'perhaps', 'first', 'beyond'],
        ['', '', 'B', '', '', ''],
      ],
      posts: [
        ['row_id', 'person_id', 'role_en'],
        ['one', 'p-nobody', 'Chair'],
        ['two', 'p-a', 'Chair'],
        ['two', 'p-a', 'Chair'],
      ],
      evidence: [
        ['table', 'row_id', 'source_id', 'paragraph'],
        ['animals', 'cat', 's-1', ''],
        ['people', 'p-nobody', 's-1', ''],
        ['people', 'p-a', 's-1', 'six'],
      ],
    });
    expect(problems).toEqual([
      { code: 'several_rows', table: 'dataset', row: 3, found: '' },
      { code: 'unknown_column', table: 'people', row: 1, column: 'nmae_en', found: 'nmae_en' },
      { code: 'repeated_column', table: 'people', row: 1, column: 'name_en', found: 'name_en' },
      { code: 'extra_cells', table: 'people', row: 2, found: 'beyond' },
      { code: 'bad_flag', table: 'people', row: 2, column: 'family_name_first', found: 'perhaps' },
      { code: 'bad_number', table: 'people', row: 2, column: 'order', found: 'first' },
      { code: 'missing_id', table: 'people', row: 3, column: 'id', found: '' },
      { code: 'missing_column', table: 'posts', row: 1, column: 'organization_id', found: '' },
      {
        code: 'unknown_row',
        table: 'posts',
        row: 2,
        column: 'person_id',
        found: 'p-nobody',
        expected: ['people'],
      },
      { code: 'repeated_row', table: 'posts', row: 4, column: 'row_id', found: 'two' },
      { code: 'bad_number', table: 'evidence', row: 4, column: 'paragraph', found: 'six' },
      expect.objectContaining({
        code: 'unknown_table',
        table: 'evidence',
        row: 2,
        column: 'table',
        found: 'animals',
      }),
      {
        code: 'unknown_row',
        table: 'evidence',
        row: 3,
        column: 'row_id',
        found: 'p-nobody',
        expected: ['people'],
      },
      { code: 'unknown_table', table: 'animals', found: 'animals' },
    ]);
    expect(raw['id']).toBe('sample');
    expect(raw['people']).toHaveLength(2);
  });

  it.each([{}, { dataset: [] }, { dataset: [['id']] }])(
    'misses the dataset itself: %j',
    (tables) => {
      const { problems } = datasetFromTables(new Map(Object.entries(tables)));
      expect(
        problems.some(({ code, table }) => code === 'missing_table' && table === 'dataset'),
      ).toBe(true);
    },
  );

  it('knows where a path of the file stands in the tables', () => {
    const { placeOf } = read({
      people: PEOPLE,
      posts: [
        ['person_id', 'organization_id', 'role_en'],
        ['p-b', 'org-x', 'Chair'],
      ],
    });
    expect(placeOf(['people', 1, 'posts', 0, 'role', 'en'])).toEqual({
      table: 'posts',
      row: 2,
      column: 'role_en',
    });
    expect(placeOf(['people', 1, 'posts', 0, 'start'])).toEqual({
      table: 'posts',
      row: 2,
      column: 'start',
    });
    expect(placeOf(['people', 0, 'id'])).toEqual({ table: 'people', row: 2, column: 'id' });
    expect(placeOf(['people', 0, 'name', 'az'])).toEqual({
      table: 'people',
      row: 2,
      column: 'name_az',
    });
    expect(placeOf(['people', 1, 'evidence'])).toEqual({ table: 'people', row: 3 });
    expect(placeOf(['coverage', 'zh-Hans'])).toEqual({
      table: 'dataset',
      row: 2,
      column: 'coverage_zh_hans',
    });
  });

  it('answers any cells in any tables, and lets nothing into prototypes', () => {
    const name = fc.constantFrom(...TABLES.map((table) => table.name), '__proto__', 'constructor');
    const heading = fc.constantFrom(
      ...TABLES.flatMap((table) => columnsOf(table).map((column) => column.name)),
      '__proto__',
      '',
    );
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', '1', 'people', 'p-a', 'p-a:1'),
    );
    const rows = fc
      .tuple(
        fc.array(heading, { maxLength: 6 }),
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 }),
      )
      .map(([first, others]) => [first, ...others]);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, rows), { maxLength: 8 }), (tables) => {
        const { raw, problems } = datasetFromTables(new Map(tables));
        expect(typeof JSON.stringify(raw)).toBe('string');
        expect(problems.every(({ table }) => typeof table === 'string')).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500, seed: 9 },
    );
  });
});
