import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import { aFile, tableFiles, tableTexts } from '@/testing/own-files';
import { codes, datasetOf, sampleFile } from '@/testing/own-results';

import { LARGEST_FILE_BYTES } from '../reading/file-size';
import { readOwnFiles } from './read-own-files';

let text = '';
let dataset: Dataset;

beforeAll(async () => {
  ({ text, dataset } = await sampleFile());
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
    [
      'holds too much',
      () => new Uint8Array(zipSync({ 'a.json': new Uint8Array(17 * 2 ** 20) })),
      'too_large_here',
    ],
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
