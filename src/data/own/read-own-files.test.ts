import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import { aFile, tableFiles, tableTexts } from '@/testing/own-files';
import { aRawDataset } from '@/testing/raw-dataset';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { readDataset } from '../read-dataset';
import { LARGEST_FILE_BYTES } from '../reading/file-size';
import { datasetAsJson } from './dataset-as-json';
import { type OwnResult, pastedFile, readOwnFiles } from './read-own-files';

let text = '';
let dataset: Dataset;

beforeAll(async () => {
  text = JSON.stringify(aRawDataset(), undefined, 2);
  const read = await readDataset(text, 'sample.json');
  if (!read.ok) throw new Error('does not read');
  dataset = read.dataset;
});

const codes = ({ problems }: OwnResult): readonly string[] => problems.map(({ code }) => code);
const met = ({ mended }: OwnResult): readonly string[] => mended.map(({ code }) => code);

function datasetOf(result: OwnResult): Dataset {
  expect(codes(result)).toEqual([]);
  if (!result.ok) throw new Error('was refused');
  return result.dataset;
}

describe('one dataset file', () => {
  it('is read with what is known of it', async () => {
    const result = await readOwnFiles([aFile('sample.json', text)]);
    expect(datasetOf(result)).toEqual(dataset);
    expect(result).toMatchObject({
      ok: true,
      form: 'json',
      version: '2026.11.1',
      mended: [],
      mendedCount: 0,
      files: [{ name: 'sample.json', size: text.length + 0, changedAt: 1_795_392_000_000 }].map(
        (file) => ({ ...file, size: new Blob([text]).size }),
      ),
    });
    const again = await readOwnFiles([aFile('other.json', text)]);
    const changed = await readOwnFiles([aFile('other.json', text.replace('Sample', 'Example'))]);
    const prints = [result, again, changed].map((one) => one.ok && one.fingerprint);
    expect(prints[0]).toBe(prints[1]);
    expect(prints[2]).not.toBe(prints[0]);
  });

  it('may be pasted, or called anything', async () => {
    expect(datasetOf(await readOwnFiles([pastedFile(text, 'pasted')]))).toEqual(dataset);
    expect(datasetOf(await readOwnFiles([aFile('sample.json.txt', text)]))).toEqual(dataset);
    expect(datasetOf(await readOwnFiles([aFile('SAMPLE.JSON', text)]))).toEqual(dataset);
  });

  it('may be UTF-16, with a mark or without, or have the mark of UTF-8', async () => {
    const utf16 = new Uint8Array(2 * text.length);
    const view = new DataView(utf16.buffer);
    for (let at = 0; at < text.length; at += 1) {
      view.setUint16(2 * at, text.charCodeAt(at), true);
    }
    const swapped = utf16.slice();
    for (let at = 0; at < swapped.length; at += 2) swapped.subarray(at, at + 2).reverse();
    const files: readonly [string, File][] = [
      ['utf16', new File(['', new Uint8Array([0xff, 0xfe]), utf16], 'a.json')],
      ['utf16', new File([new Uint8Array([0xfe, 0xff]), swapped], 'a.json')],
      ['utf16', new File([utf16], 'a.json')],
      ['utf16', new File([swapped], 'a.json')],
      ['byte_order_mark', new File(['\uFEFF', text], 'a.json')],
    ];
    for (const [code, file] of files) {
      const result = await readOwnFiles([file]);
      expect(datasetOf(result)).toEqual(dataset);
      expect(met(result)).toEqual([code]);
    }
  });

  it('is met kindly, and every kindness is told with its place', async () => {
    const typed = text
      .replace('"as_of": "2026-11-22"', '“as_of”: "22.11.2026"')
      .replace(/\n\s*"themes"/, '\n  “themes”')
      .replace(/\n\}$/, ',\n}');
    const result = await readOwnFiles([aFile('typed.json', typed)]);
    expect(datasetOf(result)).toMatchObject({ ...dataset, asOf: dataset.asOf });
    const line = (part: string): number => typed.slice(0, typed.indexOf(part)).split('\n').length;
    expect(result.mended).toEqual([
      {
        code: 'curly_quotes',
        file: 'typed.json',
        path: ['as_of'],
        line: line('“as_of”'),
        column: 3,
        found: '“as_of”',
        readAs: '"as_of"',
      },
      expect.objectContaining({ code: 'curly_quotes', path: ['themes'], line: line('“themes”') }),
      expect.objectContaining({ code: 'trailing_comma', path: [], found: ',' }),
      {
        code: 'date_form',
        file: 'typed.json',
        path: ['as_of'],
        line: line('“as_of”'),
        column: 12,
        found: '"22.11.2026"',
        readAs: '"2026-11-22"',
      },
    ]);
  });

  it('that is wrong beyond that says where, as far as it was read', async () => {
    const result = await readOwnFiles([
      aFile('typed.json', '{\n  “format”: "communique/1",\n  "id": sample\n}'),
    ]);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'broken_json', line: 3, column: 9 }],
      mended: [{ code: 'curly_quotes', line: 2, column: 3 }],
    });
  });

  it('that could mean two days is not guessed', async () => {
    const result = await readOwnFiles([
      aFile('a.json', text.replace('"as_of": "2026-11-22"', '"as_of": "04/06/2025"')),
    ]);
    expect(result).toMatchObject({ ok: false, mended: [] });
    expect(codes(result)).toContain('bad_date');
  });
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

describe('an archive', () => {
  const zipOf = (files: Readonly<Record<string, string>>): File =>
    new File(
      [
        new Uint8Array(
          zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, strToU8(v)]))),
        ),
      ],
      'data.zip',
    );

  it('of tables is read, whatever lies beside them', async () => {
    const files = [...tableTexts(dataset)].map(([name, csv]) => [`stem-${name}.csv`, csv]);
    const result = await readOwnFiles([
      zipOf({
        ...Object.fromEntries(files),
        'stem.json': '{"old": true}',
        'stem-codebook.csv': 'table,column',
        'stem-codebook-zh-Hans.txt': 'text',
        'stem-licence.txt': 'text',
        '__MACOSX/stem-people.csv': 'id',
        '.DS_Store': 'x',
      }),
    ]);
    expect(result).toMatchObject({ form: 'csv', mendedCount: 0 });
    expect(datasetOf(result)).toEqual(dataset);
  });

  it('of one dataset file is read, too', async () => {
    expect(datasetOf(await readOwnFiles([zipOf({ 'in/a.json': text })]))).toEqual(dataset);
  });

  it.each<[string, () => BlobPart, string]>([
    ['is none', () => 'PK not really', 'broken_zip'],
    ['is empty', () => new Uint8Array(zipSync({})), 'no_file'],
    ['holds another', () => new Uint8Array(zipSync({ 'b.zip': zipSync({}) })), 'unknown_file_type'],
    [
      'holds pictures',
      () => new Uint8Array(zipSync({ 'b.png': strToU8('x') })),
      'unknown_file_type',
    ],
  ])('that %s is refused', async (_name, content, code) => {
    const result = await readOwnFiles([new File([content()], 'data.zip')]);
    expect(result.ok).toBe(false);
    expect(codes(result)).toEqual([code]);
  });
});

describe('other files', () => {
  it('are refused with the reason', async () => {
    const json = aFile('a.json', text);
    expect(codes(await readOwnFiles([]))).toEqual(['no_file']);
    expect(codes(await readOwnFiles([json, aFile('b.json', text)]))).toEqual(['several_datasets']);
    expect(codes(await readOwnFiles([aFile('a.xlsx', 'PK'), aFile('b.png', 'x')]))).toEqual([
      'unknown_file_type',
      'unknown_file_type',
    ]);
    expect(codes(await readOwnFiles([aFile('a.json', '')]))).toEqual(['empty_file']);
    expect(codes(await readOwnFiles([aFile('a.json', '<!doctype html>')]))).toEqual(['html_page']);
  });

  it('beside a dataset are said not to be used', async () => {
    const json = await readOwnFiles([aFile('a.json', text), aFile('notes.docx', 'x')]);
    expect(json.ok).toBe(true);
    expect(json.problems).toMatchObject([{ code: 'file_not_used', file: 'notes.docx' }]);
    const tables = await readOwnFiles([
      ...tableFiles(dataset),
      aFile('other.json', text),
      aFile('Sheet1.csv', 'a'),
      aFile('People.csv', 'id'),
    ]);
    expect(tables.ok && tables.dataset).toEqual(dataset);
    expect(tables.problems).toMatchObject([
      { code: 'repeated_table', file: 'People.csv', leftOut: { kind: 'table', id: 'People.csv' } },
      { code: 'file_not_used', file: 'Sheet1.csv' },
      { code: 'file_not_used', file: 'other.json' },
    ]);
    expect(tables.counts).toEqual({ errors: 1, warnings: 2 });
  });

  it('that are too large are refused by their size, before anything is read', async () => {
    const file = aFile('a.json', '{}');
    const read = (): never => {
      throw new Error('Was read');
    };
    const sized = (size: number): File =>
      Object.defineProperties(file, {
        size: { value: size, configurable: true },
        arrayBuffer: { value: read, configurable: true },
        slice: { value: read, configurable: true },
      });
    expect(await readOwnFiles([sized(LARGEST_FILE_BYTES + 1)])).toMatchObject({
      ok: false,
      problems: [{ code: 'too_large', found: '257', leftOut: { kind: 'file' } }],
    });
    // Without a worker the page would stand still.
    expect(codes(await readOwnFiles([sized(LARGEST_FILE_BYTES)]))).toEqual(['too_large_here']);
    expect(codes(await readOwnFiles([sized(10)]))).toEqual(['unreadable_file']);
  });
});

describe('aborting', () => {
  it('rejects with the reason and reads no further', async () => {
    const files = [aFile('a.json', text)];
    await expect(readOwnFiles(files, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
    const abort = new AbortController();
    const reading = readOwnFiles(files, { signal: abort.signal });
    abort.abort(new Error('another file'));
    await expect(reading).rejects.toThrow('another file');
  });
});

describe('the text of a dataset', () => {
  it('reads as the same dataset', async () => {
    const large = await readDataset(JSON.stringify(syntheticDataset({ records: 300 })), 'a.json');
    if (!large.ok) throw new Error('does not read');
    for (const given of [dataset, large.dataset]) {
      const json = datasetAsJson(given);
      expect(json.endsWith('}\n')).toBe(true);
      expect(datasetOf(await readOwnFiles([aFile('a.json', json)]))).toEqual(given);
      expect(datasetOf(await readOwnFiles(tableFiles(given)))).toEqual(given);
    }
  });
});
