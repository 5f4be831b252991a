import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasetSchema } from '@/data/format/dataset';
import { readDataset } from '@/data/read-dataset';
import { writeDataset, writeFrame, writeThings } from '@/data/write-dataset';
import type { Dataset } from '@/domain/model/dataset';
import { aRawDataset } from '@/testing/raw-dataset';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { tablesOf } from './all-rows';
import { BYTE_ORDER_MARK, fromCsv, toCsvLines } from './csv';
import { datasetFromTables } from './dataset-from-tables';
import { columnsOf, TABLE_NAMES } from './table';
import { TABLES } from './tables';

const FOLDER = 'public/data';
const SHIPPED = readdirSync(FOLDER)
  .filter((name) => name !== 'catalog.json')
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

async function read(text: string): Promise<Dataset> {
  const result = await readDataset(text, 'test.json');
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.dataset;
}

/** The dataset again after it was CSV files. */
async function throughCsv(dataset: Dataset): Promise<{ raw: unknown; dataset: Dataset }> {
  const tables = tablesOf({ frame: writeFrame(dataset), things: writeThings(dataset) });
  const files = [...tables].map(([name, rows]) => [name, BYTE_ORDER_MARK + toCsvLines(rows)]);
  const { raw, problems } = datasetFromTables(
    new Map(files.map(([name = '', text = '']) => [name, fromCsv(text)])),
  );
  expect(problems).toEqual([]);
  return { raw, dataset: await read(JSON.stringify(raw)) };
}

/** A file's content as the tables keep it: without the address of the schema and without empty lists. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== '$schema' && !(Array.isArray(inner) && inner.length === 0))
      .filter(([key, inner]) => key !== 'redirects' || Object.keys(Object(inner)).length > 0)
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}

describe('a dataset as tables', { timeout: 60_000 }, () => {
  it.each(SHIPPED)('$name is the same after it was CSV files', async ({ text }) => {
    const dataset = await read(text);
    const again = await throughCsv(dataset);
    expect(again.dataset).toEqual(dataset);
    expect(writeDataset(again.dataset)).toEqual(writeDataset(dataset));
  });

  it.each(SHIPPED)('$name keeps every field of its file', ({ text }) => {
    const raw: Record<string, unknown> = JSON.parse(text);
    const things = Object.entries(raw).flatMap(([list, items]) =>
      Array.isArray(items)
        ? items
            .filter((item) => typeof item === 'object')
            .map((item: object) => [list, item] as const)
        : [],
    );
    const tables = tablesOf({ frame: raw, things });
    expect(canonical(datasetFromTables(tables).raw)).toEqual(canonical(raw));
  });

  it('keeps everything that the format knows', async () => {
    const raw = aRawDataset();
    const [visit] = raw.events;
    const dataset = await read(
      JSON.stringify({
        ...raw,
        context_events: visit && [{ ...visit, id: 'ev-context' }],
        delegations: raw.delegations.map((delegation) => ({
          ...delegation,
          event_id: 'ev-context',
        })),
      }),
    );
    expect(dataset.contextEvents).toHaveLength(1);
    expect((await throughCsv(dataset)).dataset).toEqual(dataset);
  });

  it('keeps synthetic datasets of any seed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000), fc.nat(60), async (seed, records) => {
        const dataset = await read(JSON.stringify(syntheticDataset({ records, seed })));
        expect((await throughCsv(dataset)).dataset).toEqual(dataset);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('keeps any text in any field that holds texts', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '=1+1',
        "'=1",
        "''-x",
        '+',
        '@a',
        '\tx',
        '\r\nx',
        '|',
        'a|b\\',
        ' a ',
        '"',
        ',;',
        '</script>',
        '＝1',
      ),
    );
    const anyText = nasty.filter((text) => /\S/.test(text) && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 3, maxLength: 30 }), async (texts) => {
        const dataset = await read(JSON.stringify(withTexts(texts)));
        expect((await throughCsv(dataset)).dataset).toEqual(dataset);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

const TEXT_FIELDS = new Set([
  'en',
  'az',
  'zh-Hans',
  'title',
  'publisher',
  'abbreviation',
  'family_name',
  'field',
  'value',
  'start',
  'version',
]);

/** The sample dataset with these in place of its own texts, one after the other. */
function withTexts(texts: readonly string[]): unknown {
  let next = 0;
  const text = (): string => texts[next++ % texts.length] ?? '';
  const replaced = (value: unknown, key = ''): unknown => {
    if (key === 'research_ids') return [text(), text()];
    if (key === 'quote') return undefined;
    if (typeof value === 'string') return TEXT_FIELDS.has(key) ? text() : value;
    if (Array.isArray(value)) return value.map((item) => replaced(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, replaced(inner, name)]),
    );
  };
  return replaced(aRawDataset());
}

describe('the definition of the tables', () => {
  it('has a table for each name, in that order, with columns of different names', () => {
    expect(TABLES.map(({ name }) => name)).toEqual(TABLE_NAMES);
    for (const table of TABLES) {
      const names = columnsOf(table).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('has a column for every field of the format', () => {
    const known = (table: string): readonly string[] =>
      TABLES.filter(({ name }) => name === table).flatMap(({ name, fields }) => [
        ...fields.map(({ path }) => path[0]),
        ...TABLES.filter(({ parents }) => parents.includes(name)).map(({ list }) => list),
      ]);
    const shapeOf = (schema: unknown): readonly string[] =>
      Object.keys(Object(Reflect.get(Object(schema), 'shape') ?? shapeOfElement(schema)));
    for (const table of TABLES.filter(({ rows }) => rows === 'thing')) {
      const fields = shapeOf(Reflect.get(Object(datasetSchema.shape), table.list));
      expect(fields.length).toBeGreaterThan(2);
      expect([
        table.name,
        fields.filter((name) => name !== 'id' && !known(table.name).includes(name)),
      ]).toEqual([table.name, []]);
    }
  });
});

/** The fields of the entries of an optional list of the format. */
function shapeOfElement(schema: unknown): unknown {
  let inner: unknown = schema;
  for (const key of ['_zod', 'def', 'innerType', '_zod', 'def', 'element', 'shape'])
    inner = Reflect.get(Object(inner), key);
  return inner;
}
