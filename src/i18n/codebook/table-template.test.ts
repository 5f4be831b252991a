import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '@/domain/model/closed-sets';
import { fromCsv } from '@/domain/tables/csv';
import { datasetFromTables } from '@/domain/tables/dataset-from-tables';
import { columnsOf, TABLE_NAMES } from '@/domain/tables/table';
import { TABLES } from '@/domain/tables/tables';

import { tableTemplate } from './table-template';

describe.each(LANGUAGES)('the template in %s', (language) => {
  it('has every table with its heading, and nothing invented', async () => {
    const files = await tableTemplate(language);
    const tables = files.slice(0, -1);
    expect(tables.map(({ name }) => name)).toEqual(TABLE_NAMES.map((name) => `${name}.csv`));
    const rows = new Map(tables.map(({ name, text }) => [name.slice(0, -4), fromCsv(text)]));
    for (const table of TABLES) {
      const [heading, ...body] = rows.get(table.name) ?? [];
      expect(heading).toEqual(columnsOf(table).map(({ name }) => name));
      expect(body.flat().filter((cell) => cell !== '')).toEqual(
        table.name === 'dataset' ? ['communique/1'] : [],
      );
    }
    const { raw, problems } = datasetFromTables(rows);
    expect(problems).toEqual([]);
    expect(raw).toEqual({ format: 'communique/1' });
  });

  it('explains every table and column in the codebook', async () => {
    const codebook = (await tableTemplate(language)).at(-1);
    expect(codebook?.name).toBe(`codebook-${language}.txt`);
    for (const table of TABLES) {
      expect(codebook?.text).toContain(`${table.name}: `);
      for (const { name } of columnsOf(table)) expect(codebook?.text).toContain(name);
    }
    expect(codebook?.text.startsWith('\uFEFFCommuniqué: ')).toBe(true);
    expect(codebook?.text).not.toMatch(/undefined|\[object/);
  });
});
