import { beforeAll, describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import { aFile, tableFiles, tableTexts } from '@/testing/own-files';
import { codes, datasetOf, met, sampleFile } from '@/testing/own-results';

import { readOwnFiles } from './read-own-files';

let dataset: Dataset;

beforeAll(async () => {
  ({ dataset } = await sampleFile());
});

describe('tables', () => {
  it('give the same dataset as the file, in any order and with any separator', async () => {
    const texts = [...tableTexts(dataset)];
    const semicolons = texts.map(([name, csv]) =>
      aFile(`${name}.csv`, csv.replaceAll(',', ';').replaceAll('\uFEFF', '')),
    );
    const plain = await readOwnFiles(tableFiles(dataset).toReversed());
    expect(plain).toMatchObject({ ok: true, form: 'csv', mendedCount: 0 });
    expect(datasetOf(plain)).toEqual(dataset);
    // The sample has commas inside of texts, which are semicolons now.
    const other = await readOwnFiles(semicolons);
    expect(codes(other)).toEqual([]);
    expect(other.ok && other.dataset.agreements.length).toBe(dataset.agreements.length);
  });

  it('from a spreadsheet are met kindly', async () => {
    const files = tableFiles(dataset).filter(({ name }) => !/^(?:dataset|people)/.test(name));
    const texts = tableTexts(dataset);
    const people = texts.get('people')?.replace('name_en', 'Name EN').replaceAll(',', '\t') ?? '';
    const frame = texts.get('dataset')?.replace('2026-11-22', '22.11.2026').slice(1) ?? '';
    const result = await readOwnFiles([
      ...files,
      aFile('Dataset (1).csv', `sep=,\r\n${frame}`),
      aFile('People.tsv', people),
    ]);
    expect(datasetOf(result)).toEqual(dataset);
    expect(result.mended).toEqual([
      expect.objectContaining({
        code: 'file_name',
        file: 'Dataset (1).csv',
        readAs: 'dataset.csv',
      }),
      expect.objectContaining({ code: 'file_name', file: 'People.tsv', readAs: 'people.csv' }),
      expect.objectContaining({ code: 'separator_line', found: 'sep=,' }),
      expect.objectContaining({
        code: 'column_name',
        file: 'People.tsv',
        cell: { row: 1, columnName: 'name_en', letters: 'C' },
        found: 'Name EN',
      }),
      expect.objectContaining({
        code: 'date_form',
        file: 'Dataset (1).csv',
        cell: { row: 2, columnName: 'as_of', letters: 'J' },
        found: '"22.11.2026"',
        readAs: '"2026-11-22"',
      }),
    ]);
  });

  it('are read as UTF-16 text of a spreadsheet', async () => {
    const csv = tableTexts(dataset).get('people') ?? '';
    const units = Uint16Array.from(csv, (character) => character.charCodeAt(0));
    const files = tableFiles(dataset).filter(({ name }) => name !== 'people.csv');
    const result = await readOwnFiles([...files, new File([units], 'people.csv')]);
    expect(datasetOf(result)).toEqual(dataset);
    expect(met(result)).toEqual(['utf16']);
  });

  it('say which letters a spreadsheet lost', async () => {
    const spoil = (csv: string, how: (csv: string) => BlobPart): File[] => [
      ...tableFiles(dataset).filter(({ name }) => name !== 'people.csv'),
      new File([how(csv)], 'people.csv'),
    ];
    const csv =
      'id,name_en,name_az,name_zh_hans,family_name_first\r\np-a,A,Qədir İsmayılov,,false\r\np-b,B,Əli Əliyev Məmməd,,false\r\np-c,C,Elçin Bədəlov,,false\r\n';
    const asQuestionMarks = await readOwnFiles(spoil(csv, (it) => it.replaceAll(/[əƏ]/g, '?')));
    expect(asQuestionMarks.problems).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'broken_characters',
        file: 'people.csv',
        cell: { row: 2, columnName: 'name_az', letters: 'C' },
        found: '"Q?dir İsmayılov"',
      }),
    );
    const windows = await readOwnFiles(
      spoil(csv, (it) =>
        Uint8Array.from(it, (character) =>
          character === 'ı' ? 0xfd : Math.min(character.charCodeAt(0), 0x7f),
        ),
      ),
    );
    expect(windows.problems).toContainEqual(
      expect.objectContaining({
        code: 'broken_characters',
        cell: { row: 2, columnName: 'name_az', letters: 'C' },
      }),
    );
  });

  it('without the table of the dataset are refused, and so is one without a format', async () => {
    const files = tableFiles(dataset);
    const without = await readOwnFiles(files.filter(({ name }) => name !== 'dataset.csv'));
    expect(without).toMatchObject({
      ok: false,
      problems: [{ code: 'missing_table', file: 'dataset.csv', leftOut: { kind: 'file' } }],
      counts: { errors: 1, warnings: 0 },
    });
    const others = files.filter(({ name }) => name !== 'dataset.csv');
    const empty = await readOwnFiles([...others, aFile('dataset.csv', 'format,id\r\n,x\r\n')]);
    expect(empty).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'not_communique',
          file: 'dataset.csv',
          cell: { row: 2, columnName: 'format', letters: 'A' },
          expected: { code: 'one_of', values: ['communique/1'] },
        },
      ],
    });
  });
});
