import { beforeAll, describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import { aFile, tableFiles } from '@/testing/own-files';
import { codes, datasetOf, met, sampleFile } from '@/testing/own-results';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { readDataset } from '../read-dataset';
import { datasetAsJson } from './dataset-as-json';
import { pastedFile, readOwnFiles } from './read-own-files';

let text = '';
let dataset: Dataset;

beforeAll(async () => {
  ({ text, dataset } = await sampleFile());
});

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
