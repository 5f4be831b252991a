import { readFileSync } from 'node:fs';

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { readOwnFiles } from '@/data/own/read-own-files';
import { readDataset } from '@/data/read-dataset';
import { writeFrame, writeThings } from '@/data/write-dataset';
import { parseEdtf } from '@/domain/dates/parse-edtf';
import { buildIndex, type DatasetIndex } from '@/domain/index/dataset-index';
import { countFacets, select } from '@/domain/selection/select';
import { shownThings } from '@/domain/selection/shown-things';
import { fromCsv } from '@/domain/tables/csv';
import { datasetFromTables } from '@/domain/tables/dataset-from-tables';
import { TABLE_NAMES } from '@/domain/tables/table';
import { parseQuery } from '@/domain/view-state/query';
import { DEFAULT_VIEW } from '@/domain/view-state/view-state';
import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { makeJson, makeTable, makeZip } from './make-files';
import { type PreparedFiles, prepareFiles, type TakeApart } from './prepared-files';

const LINK = 'https://example.org/?theme=ai';
const takeApart: TakeApart = (dataset) => ({
  frame: writeFrame(dataset),
  things: writeThings(dataset),
});
const signal = new AbortController().signal;

async function prepare(index: DatasetIndex, query: string): Promise<PreparedFiles> {
  const day = parseEdtf('2026-11-23');
  if (!day.ok) throw new Error('not a day');
  const state = parseQuery(query);
  return prepareFiles({
    taking: { index, state, day: day.date, link: LINK },
    selection: select(index, state),
    takeApart,
    signal,
  });
}

const making = (prepared: PreparedFiles) => ({ prepared, takeApart, signal, onShare: () => {} });
const sampleIndex = async (): Promise<DatasetIndex> => readIndex(aRawDataset());
const firstIndex = async (): Promise<DatasetIndex> =>
  readIndex(JSON.parse(readFileSync('public/data/azerbaijan-china-media.json', 'utf8')));

describe('the files of a selection', { timeout: 60_000 }, () => {
  it('say in every language of how many records, by which filters, when and from where they are', async () => {
    const { dataset, isSelection } = await prepare(await firstIndex(), 'theme=ai&kind=statement');
    expect(isSelection).toBe(true);
    expect(dataset).toMatchObject({
      id: 'azerbaijan-china-media-selection',
      version: '2026.11.1+selection',
      title: {
        en: 'Azerbaijan–China media cooperation (selection)',
        az: 'Azərbaycan–Çin media əməkdaşlığı (seçim)',
        'zh-Hans': '中国—阿塞拜疆媒体合作（选取）',
      },
    });
    const { en, az, 'zh-Hans': zh } = dataset.coverage;
    expect(en).toMatch(
      /^A selection: \d+ of 94 records\. Filters: Theme: Artificial intelligence; Form: Statements\. Taken on 23 November 2026\./,
    );
    expect(az).toMatch(/^Seçim: 94 qeyddən \d+ qeyd\. Süzgəclər: Mövzu: Süni intellekt; /);
    expect(zh).toMatch(/^选取：\d+条记录（共94条）。筛选：主题：人工智能；/);
    for (const text of [en, az, zh]) expect(text?.endsWith(LINK)).toBe(true);
  });

  it('turn links to records outside into notes, without a language in which the other has no title', async () => {
    const { dataset } = await prepare(
      await sampleIndex(),
      'theme=training&kind=memorandum_of_understanding',
    );
    const [agreement] = dataset.agreements;
    // The visit is there as context: the link to it stays.
    expect(agreement?.related.map(({ id }) => id)).toEqual(['ev-visit']);
    const raw = aRawDataset();
    const far = { ...raw.events[0], id: 'ev-far', name: { en: 'Far', 'zh-Hans': '远' } };
    const index = await readIndex({
      ...raw,
      events: [...raw.events, far],
      agreements: raw.agreements.map((one) => ({
        ...one,
        related: [
          { id: 'ev-far', relation: 'follows', evidence: [{ source_id: 's-sample-archive' }] },
        ],
      })),
    });
    const [linked] = (await prepare(index, 'kind=agreement')).dataset.agreements;
    expect(linked?.related).toEqual([]);
    expect(linked?.notes.at(-1)).toEqual({
      text: {
        en: 'Related record outside this selection: Far (ev-far). This record follows it.',
        'zh-Hans': '本次选取之外的关联记录：远（ev-far）。本记录在其之后。',
      },
      evidence: [{ sourceId: 's-sample-archive' }],
    });
  });

  it('have as many rows as the table says and the page counts, whatever is selected', async () => {
    const index = await firstIndex();
    const facets = countFacets(index, DEFAULT_VIEW);
    const queries = [
      '',
      'dates=certain',
      'from=2020-01-01',
      ...[...facets.theme.keys()].map((id) => `theme=${id}`),
      ...[...facets.side.keys()].map((id) => `side=${id}`),
      ...[...facets.kind.keys()].map((id) => `kind=${id}`),
    ];
    for (const query of queries) {
      const prepared = await prepare(index, query);
      const { records } = select(index, parseQuery(query));
      const written = new Map<string, number>();
      for (const table of [
        'agreements',
        'events',
        'statements',
        'delegations',
        'people',
      ] as const) {
        const { blob } = await makeTable(making(prepared), table);
        written.set(table, fromCsv(await blob.text()).length - 1);
        expect([query, table, written.get(table)]).toEqual([
          query,
          table,
          prepared.rows.get(table),
        ]);
      }
      const json: Record<string, unknown[] | undefined> = JSON.parse(
        await (await makeJson(making(prepared))).blob.text(),
      );
      for (const [kind, list] of [
        ['agreement', 'agreements'],
        ['event', 'events'],
        ['statement', 'statements'],
      ] as const) {
        const count = records.filter((record) => record.kind === kind).length;
        expect([query, list, written.get(list), json[list]?.length ?? 0]).toEqual([
          query,
          list,
          count,
          count,
        ]);
        expect(prepared.shown.get(list)).toBe(count);
      }
      const shown = shownThings(index, { records });
      expect(prepared.shown.get('sources')).toBe(shown.sources.length);
      expect(prepared.shown.get('delegations')).toBe(shown.delegations.length);
    }
  });
});

describe('the ZIP', { timeout: 60_000 }, () => {
  it('holds every table, the dataset, the codebook in three languages and the licence', async () => {
    const prepared = await prepare(await sampleIndex(), '');
    const { name, blob } = await makeZip(making(prepared));
    expect(name).toBe('communique-sample-2026.11.1.zip');
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const stem = 'communique-sample-2026.11.1';
    expect(Object.keys(files).toSorted()).toEqual(
      [
        ...TABLE_NAMES.map((table) => `${stem}-${table}.csv`),
        ...['en', 'az', 'zh-Hans'].map((language) => `${stem}-codebook-${language}.txt`),
        `${stem}-codebook.csv`,
        `${stem}-licence.txt`,
        `${stem}.json`,
      ].toSorted(),
    );
    const text = (file: string): string => strFromU8(files[`${stem}${file}`] ?? new Uint8Array());
    const tables = TABLE_NAMES.map((table) => [table, fromCsv(text(`-${table}.csv`))] as const);
    const { raw, problems } = datasetFromTables(new Map(tables));
    expect(problems).toEqual([]);
    for (const file of [JSON.stringify(raw), text('.json')]) {
      const result = await readDataset(file, 'again.json');
      expect(result.ok && result.dataset).toEqual(prepared.dataset);
      expect(result.problems).toEqual([]);
    }
    expect([...(files[`${stem}-agreements.csv`] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(text('-agreements.csv').startsWith('id,order,')).toBe(true);
    expect(text('-licence.txt')).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(text('-codebook-az.txt')).toContain('Mənbənin nömrəsi');
  });

  it('is opened as the same dataset, and so are its tables alone', async () => {
    for (const index of [await sampleIndex(), await firstIndex()]) {
      const prepared = await prepare(index, '');
      const { name, blob } = await makeZip(making(prepared));
      const entries = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())));
      const loose = entries.map(([entry, bytes]) => new File([bytes.slice()], entry));
      for (const files of [[new File([blob], name)], loose]) {
        const result = await readOwnFiles(files);
        expect(result).toMatchObject({ form: 'csv', problems: [], mended: [] });
        expect(result.ok && result.dataset).toEqual(prepared.dataset);
      }
    }
  });

  it('has the same bytes for the same selection', async () => {
    const index = await sampleIndex();
    const bytes = async (): Promise<Uint8Array> =>
      new Uint8Array(
        await (await makeZip(making(await prepare(index, 'kind=event')))).blob.arrayBuffer(),
      );
    expect(await bytes()).toEqual(await bytes());
  });
});

describe('what texts could do to a reader', { timeout: 60_000 }, () => {
  it('is text in every file', async () => {
    const nasty = [
      '=HYPERLINK("https://evil.example")',
      '+1',
      '-1',
      '@x',
      '\t=1',
      '</script><!--',
      'a\u2028b\r\nc',
    ];
    for (const title of nasty) {
      const raw = aRawDataset();
      const index = await readIndex({
        ...raw,
        agreements: raw.agreements.map((one) => ({ ...one, title: { en: title } })),
      });
      const prepared = await prepare(index, '');
      const table = await (await makeTable(making(prepared), 'agreements')).blob.text();
      const cell = fromCsv(table)[1]?.[4];
      expect(cell).toBe(title);
      expect(/(?:^|,|\r\n)"?[=+\-@\t]/.test(table)).toBe(false);
      const json = await (await makeJson(making(prepared))).blob.text();
      const again = await readDataset(json, 'again.json');
      expect(again.ok && again.dataset).toEqual(prepared.dataset);
    }
  });
});

describe('many records', { timeout: 120_000 }, () => {
  it('are gathered and written in steps, tell how far they are, and can be stopped', async () => {
    const result = await readDataset(
      JSON.stringify(syntheticDataset({ records: 20_000 })),
      'large.json',
    );
    if (!result.ok) throw new Error('does not read');
    const index = buildIndex(result.dataset);
    const abort = new AbortController();
    const state = parseQuery('kind=event');
    const prepared = await prepare(index, 'kind=event');
    const shares: number[] = [];
    const { blob } = await makeZip({ ...making(prepared), onShare: (share) => shares.push(share) });
    expect(blob.size).toBeGreaterThan(500_000);
    // Told again and again, and never backwards.
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    const stopped = makeZip({ ...making(prepared), signal: abort.signal });
    abort.abort();
    await expect(stopped).rejects.toThrow('abort');
    expect(select(index, state).records.length).toBe(prepared.rows.get('events'));
  });
});
