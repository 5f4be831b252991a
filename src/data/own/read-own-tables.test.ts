import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import { columnsOf, type TableName } from '@/domain/tables/table';
import { TABLES } from '@/domain/tables/tables';
import { tableTexts } from '@/testing/own-files';
import { aRawDataset } from '@/testing/raw-dataset';

import { readDataset, type ReadResult } from '../read-dataset';
import { createMendingLog } from './own-findings';
import { readOwnTables } from './read-own-tables';

let dataset: Dataset;

beforeAll(async () => {
  const read = await readDataset(JSON.stringify(aRawDataset()), 'sample.json');
  if (!read.ok) throw new Error('does not read');
  dataset = read.dataset;
});

type Change = (csv: string) => string;

/** What comes of the sample's tables after some were changed. */
function readChanged(changes: Partial<Record<TableName, Change>>): ReadResult {
  const texts = [...tableTexts(dataset)].map(([table, text]) => ({
    table,
    file: `my-${table}.csv`,
    text: changes[table]?.(text) ?? text,
  }));
  return readOwnTables(texts, createMendingLog(), () => undefined).result;
}

/** A problem as the reader is told of it, in short. */
function told({ problems }: ReadResult): readonly unknown[] {
  return problems.map(({ severity, code, file, cell, found }) => [
    severity,
    code,
    file,
    ...(cell ? [cell.row, cell.columnName, cell.letters] : []),
    ...(found === '' ? [] : [found]),
  ]);
}

const lines = (csv: string): string[] => csv.trimEnd().split('\r\n');
const withLine = (csv: string, line: string): string => `${lines(csv).join('\r\n')}\r\n${line}\r\n`;
const withoutColumn = (csv: string, name: string): string => {
  const at = lines(csv)[0]?.split(',').indexOf(name) ?? -1;
  return lines(csv)
    .map((line) => line.split(',').toSpliced(at, 1).join(','))
    .join('\r\n');
};

describe('problems in tables', () => {
  it('stand by file, row and column, with the letters of the spreadsheet', () => {
    const result = readChanged({
      agreements: (csv) => csv.replace('2025-06-24', 'last summer'),
      people: (csv) => withLine(csv, 'p new,9,,N'),
    });
    expect(told(result)).toEqual([
      ['error', 'bad_id', 'my-people.csv', 4, 'id', 'A', '"p new"'],
      ['error', 'missing_field', 'my-people.csv', 4, 'name_en', 'C'],
      ['error', 'bad_date', 'my-agreements.csv', 2, 'date', 'O', '"last summer?"'],
    ]);
  });

  it('keep their place after others were left out of the same list', () => {
    const people = (csv: string): string =>
      withLine(withLine(withLine(csv, 'bad id,20,A'), 'also bad,21,B'), 'p-good,22,,,,,,x y');
    const result = readChanged({ people });
    const rows = lines(tableTexts(dataset).get('people') ?? '').length;
    const placed = result.problems.map(({ cell }) => cell?.row);
    expect(new Set(placed)).toEqual(new Set([rows + 1, rows + 2, rows + 3]));
  });

  it('are one where a column is missing, with all that it cost', () => {
    const result = readChanged({ people: (csv) => withoutColumn(csv, 'name_en') });
    const [first, ...others] = result.problems;
    expect(first).toMatchObject({
      severity: 'error',
      code: 'missing_column',
      file: 'my-people.csv',
      cell: { row: 1, columnName: 'name_en' },
      expected: { code: 'column', names: ['name_en'] },
      leftOut: { kind: 'person' },
    });
    expect(first?.alsoLeftOut?.length).toBeGreaterThan(0);
    expect(others.filter(({ file }) => file === 'my-people.csv')).toEqual([]);
  });

  it('are one where a cell is no number, with what it cost', () => {
    const result = readChanged({
      paragraphs: (csv) => csv.replace(/(s-[^,]*),1,\d+/, '$1,1,six'),
    });
    expect(told(result)[0]).toEqual([
      'error',
      'bad_number',
      'my-paragraphs.csv',
      2,
      'n',
      'D',
      '"six"',
    ]);
    expect(result.problems.map(({ code }) => code)).not.toContain('missing_field');
  });

  it('are told for every slip that tables alone can have', () => {
    const result = readChanged({
      dataset: (csv) => withLine(csv, 'communique/1,other'),
      people: (csv) => {
        const [heading = '', first = '', ...rest] = lines(csv);
        return [`${heading},x_mine,nmae_en,id`, `${first},,,,,,beyond`, ...rest].join('\r\n');
      },
      posts: (csv) => withLine(csv, 'p-x:1,p-nobody,1,org-a,Chair'),
      evidence: (csv) => withLine(csv, 'peple,p-a,1,s-x'),
      notes: (csv) => withLine(csv, 'last,agr-sample,9,"never closed'),
    });
    const slips = told(result).map((entry) => (Array.isArray(entry) ? entry.slice(0, 3) : entry));
    expect(slips).toEqual(
      expect.arrayContaining([
        ['error', 'several_rows', 'my-dataset.csv'],
        ['error', 'unclosed_quote', 'my-notes.csv'],
        ['error', 'unknown_row', 'my-posts.csv'],
        ['error', 'unknown_table', 'my-evidence.csv'],
        ['warning', 'unknown_column', 'my-people.csv'],
        ['warning', 'repeated_column', 'my-people.csv'],
        ['warning', 'extra_cells', 'my-people.csv'],
      ]),
    );
    expect(slips.flat()).not.toContain('x_mine');
    const typo = result.problems.find(({ code }) => code === 'unknown_table');
    expect(typo?.expected).toMatchObject({ code: 'one_of', nearest: 'people' });
    const column = result.problems.find(({ code }) => code === 'unknown_column');
    expect(column?.expected).toMatchObject({ code: 'column', nearest: 'name_en' });
    const { errors, warnings } = result.counts;
    expect(errors + warnings).toBe(result.problems.length);
    expect(result.problems.findLastIndex(({ severity }) => severity === 'error')).toBe(errors - 1);
  });

  it('send whoever names no source to the table of evidence', () => {
    const result = readChanged({ evidence: (csv) => lines(csv)[0] ?? '' });
    const bare = result.problems.find(({ code }) => code === 'no_evidence');
    expect(bare?.expected).toEqual({ code: 'at_least', min: 1, fields: ['evidence'] });
  });

  it('do not speak of braces and fields', () => {
    const result = readChanged({
      people: (csv) => withLine(csv, 'p-new,9,,,,,,'),
      agreements: (csv) => csv.replace(/^(agr-sample,.*?),memorandum_of_understanding/m, '$1,'),
    });
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { expected, cell } of result.problems) {
      expect(cell?.row).toBeGreaterThan(1);
      expect(['text_by_language', 'object', 'field', 'format']).not.toContain(expected.code);
    }
  });

  it('are found in any cells, never as an error that escapes', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', '1', 'people', 'agr-sample', '24.06.2025', '"', 'a?b', '\uFFFD'),
    );
    const table = fc.constantFrom(...TABLES);
    const text = table.chain((given) =>
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 4 }).map((rows) => ({
        table: given.name,
        file: `${given.name}.csv`,
        text: [columnsOf(given).map(({ name }) => name), ...rows]
          .map((cells) => cells.join(','))
          .join('\r\n'),
      })),
    );
    const frame = {
      table: 'dataset' as const,
      file: 'dataset.csv',
      text: 'format,id,title_en,version,as_of,licence,coverage_en\r\ncommunique/1,a,A,1,2026-11-22,CC0-1.0,C\r\n',
    };
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const { result } = readOwnTables([frame, ...texts], createMendingLog(), () => undefined);
        expect(result.problems.length).toBeLessThanOrEqual(50);
        const { errors, warnings } = result.counts;
        expect(errors + warnings).toBeGreaterThanOrEqual(result.problems.length);
        for (const { file } of result.problems) expect(file).toMatch(/\.csv$/);
      }),
      { numRuns: 400, seed: 41 },
    );
  });
});
