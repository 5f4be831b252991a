import { describe, expect, it } from 'vitest';

import { readCatalog } from './read-catalog';

const entry = { id: 'first', title: { en: 'First' }, href: 'first.json' };
const other = { id: 'second', title: { en: 'Second' }, href: 'more/second.json' };

function catalogText(changes: Record<string, unknown> = {}): string {
  return JSON.stringify({ default: 'second', datasets: [entry, other], ...changes });
}

describe('readCatalog', () => {
  it('reads entries in the order of the file', async () => {
    const result = await readCatalog(catalogText(), 'catalog.json');
    expect(result).toEqual({
      ok: true,
      catalog: { defaultId: 'second', entries: [entry, other] },
      problems: [],
      counts: { errors: 0, warnings: 0 },
    });
  });

  it.each([
    'https://elsewhere.example/data.json',
    '//elsewhere.example/data.json',
    '/data.json',
    '../data.json',
    'a/../../data.json',
    'data.json?x=1',
    'javascript:x.json',
    'data.js',
  ])('leaves out an entry whose file is %s', async (href) => {
    const text = catalogText({ datasets: [{ ...entry, href }, other] });
    const result = await readCatalog(text, 'catalog.json');
    expect(result.ok && result.catalog.entries).toEqual([other]);
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({
      code: 'bad_file_name',
      path: ['datasets', 0, 'href'],
      leftOut: { kind: 'entry', field: 'datasets' },
    });
  });

  it('opens with the first entry when the default is not listed', async () => {
    const result = await readCatalog(catalogText({ default: 'third' }), 'catalog.json');
    expect(result.ok && result.catalog.defaultId).toBe('first');
    expect(result.problems).toEqual([
      expect.objectContaining({
        code: 'dangling_reference',
        path: ['default'],
        expected: { code: 'id_in_list', values: ['first', 'second'] },
      }),
    ]);
  });

  it('leaves out a second entry with the same id', async () => {
    const text = catalogText({ default: 'first', datasets: [entry, { ...other, id: 'first' }] });
    const result = await readCatalog(text, 'catalog.json');
    expect(result.ok && result.catalog.entries).toEqual([entry]);
    expect(result.problems[0]).toMatchObject({
      code: 'duplicate_id',
      path: ['datasets', 1, 'id'],
    });
  });

  it.each([
    ['no entries', catalogText({ datasets: [] }), 'too_few_values'],
    ['no good entry', catalogText({ datasets: [{ id: 'first' }] }), 'missing_field'],
    ['no list', catalogText({ datasets: {} }), 'wrong_type'],
    ['no object', '[]', 'wrong_type'],
    ['a web page', '<!doctype html>', 'html_page'],
  ])('refuses a catalog with %s', async (_name, text, code) => {
    const result = await readCatalog(text, 'catalog.json');
    expect(result.ok).toBe(false);
    expect(result.problems[0]?.code).toBe(code);
    expect(result.problems[0]?.line).toBe(1);
  });
});
