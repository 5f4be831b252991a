import { describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import { brokenDatasets, refusedDatasets } from '@/testing/broken-datasets';
import { aRawDataset } from '@/testing/raw-dataset';
import { drop, put, spoil, toFileText } from '@/testing/spoil';

import { readDataset, type ReadResult } from './read-dataset';

const sample = toFileText(aRawDataset());

async function read(text: string): Promise<ReadResult> {
  return readDataset(text, 'sample.json');
}

async function readGood(text: string): Promise<Dataset> {
  const result = await read(text);
  expect(result.problems).toEqual([]);
  if (!result.ok) throw new Error('refused');
  return result.dataset;
}

describe('a good file', () => {
  it('becomes a dataset without problems', async () => {
    const dataset = await readGood(sample);
    expect(dataset).toMatchObject({
      id: 'sample',
      version: '2026.11.1',
      asOf: { edtf: '2026-11-22', precision: 'day' },
      sides: ['XA', 'XB'],
      redirects: { 'agr-sample-old': 'agr-sample' },
    });
    expect(dataset.agreements[0]).toMatchObject({
      kind: 'agreement',
      id: 'agr-sample',
      titleBasis: { en: 'translated', 'zh-Hans': 'official' },
      date: { edtf: '2025-06-24?', qualifier: '?' },
      dateBasis: 'inferred',
      documentCount: 1,
      eventId: 'ev-meeting',
      parties: [
        { organizationId: 'org-sample-council' },
        { organizationId: 'org-sample-office', evidence: [] },
      ],
      notReported: ['signatories', 'in_force'],
    });
    expect(dataset.delegations[0]?.members[0]).toMatchObject({ head: true, order: 1 });
    expect(dataset.people[1]).toMatchObject({ familyNameFirst: true, posts: [], otherNames: [] });
  });

  it('has every list although the file has none', async () => {
    const { themes, events, ...frame } = aRawDataset();
    const bare = Object.fromEntries(
      Object.entries(frame).filter(([, value]) => !Array.isArray(value)),
    );
    drop(bare, 'redirects');
    const dataset = await readGood(toFileText(bare));
    expect(themes.length + events.length).toBeGreaterThan(0);
    expect(Object.values(dataset).filter(Array.isArray)).toHaveLength(10);
    expect(dataset).toMatchObject({ sides: [], themes: [], events: [], redirects: {} });
  });

  it('may begin with a byte order mark', async () => {
    expect(await readGood(`\uFEFF${sample}`)).toEqual(await readGood(sample));
  });

  it('may have x_ fields anywhere, which nobody sees', async () => {
    const text = spoil((raw) => {
      put(raw, 'x_editor', { note: null });
      put(raw.title, 'x_checked', true);
      put(raw.agreements[0]?.evidence?.[0], 'x_page', 3);
    });
    expect(await readGood(text)).toEqual(await readGood(sample));
  });

  it('ends open sets at as_of and keeps open intervals open', async () => {
    const dataset = await readGood(
      spoil((raw) => put(raw.people[0]?.posts?.[0], 'start', '2022-03/..')),
    );
    expect(dataset.events[0]?.date?.latest).toBe(dataset.asOf.latest);
    expect(dataset.people[0]?.posts[0]?.start?.latest).toBe(Infinity);
  });

  it('names the speaker of a statement on what is said in it', async () => {
    const { statements } = await readGood(sample);
    expect(statements[0]?.themes[0]?.speakerId).toBe('p-ayan-numunali');
  });

  it('writes numbers in a disagreement as text', async () => {
    const text = spoil((raw) => put(raw.people[0]?.disagreements?.[0]?.values[1], 'value', 1994));
    const { people } = await readGood(text);
    expect(people[0]?.disagreements[0]?.values.map(({ value }) => value)).toEqual(['Ayan', '1994']);
  });

  it('finds nothing in redirects that no file contains', async () => {
    const { redirects } = await readGood(sample);
    expect(redirects['constructor']).toBeUndefined();
  });

  it('lists delegates by their order', async () => {
    const text = spoil((raw) => {
      put(raw.delegations[0]?.members?.[0], 'order', 2);
      raw.delegations[0]?.members?.push({ person_id: 'p-li-shili', order: 1 });
    });
    const { delegations } = await readGood(text);
    expect(delegations[0]?.members.map(({ personId }) => personId)).toEqual([
      'p-li-shili',
      'p-ayan-numunali',
    ]);
  });
});

describe('a file with one flaw', () => {
  it.each(Object.entries(brokenDatasets))('%s: one problem', async (name, broken) => {
    const { ok, problems, counts } = await read(broken.text);
    expect(ok).toBe(!(name in refusedDatasets));
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({ code: broken.code, severity: broken.severity });
    expect(problem?.leftOut?.kind).toBe(broken.leftOut);
    expect(counts).toEqual(
      broken.severity === 'error' ? { errors: 1, warnings: 0 } : { errors: 0, warnings: 1 },
    );
  });

  it.each(Object.keys(brokenDatasets).filter((name) => name !== 'empty'))(
    '%s: with its place',
    async (name) => {
      const text = brokenDatasets[name]?.text ?? '';
      const { problems } = await read(text);
      const { line = 0, column = 0 } = problems[0] ?? {};
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(text.split('\n').length);
      expect(column).toBeGreaterThan(0);
    },
  );

  it('says where a cut-off file ends and what is open there', async () => {
    const [problem] = (await read('{\n  "format": "communique/1",\n  "id": "sam')).problems;
    expect(problem).toMatchObject({
      code: 'truncated_json',
      line: 3,
      column: 13,
      path: ['id'],
      expected: { code: 'json', syntax: 'closing_quote' },
    });
    expect(problem?.found).toContain('"id": "sam');
  });

  it('knows any beginning of a file as cut off', async () => {
    for (let length = 1; length < sample.trimEnd().length; length += 97) {
      const { problems } = await read(sample.slice(0, length));
      expect(problems.map(({ code }) => code)).toEqual(['truncated_json']);
    }
  });

  it.each([
    ['{"a": 1,}', 'comma_too_many', 9],
    ['{"a": 1 "b": 2}', 'comma', 9],
    ['{"a" 1}', 'colon', 6],
    ['{a: 1}', 'field_name', 2],
    ["{'a': 1}", 'field_name', 2],
    ['{"a": [1}', 'closing_bracket', 9],
    ['{"a": 1]', 'closing_brace', 8],
    ['{"a": 1}}', 'end_of_file', 9],
    ['{"a": /* one */ 1}', 'no_comment', 7],
    ['{"a": "x\ty"}', 'no_line_break_in_text', 7],
    ['{"a": "\\x"}', 'escape', 7],
    ['{"a": 1.}', 'number', 7],
    ['not json', 'value', 1],
  ])('explains %s', async (text, syntax, column) => {
    const [problem] = (await read(text)).problems;
    expect(problem).toMatchObject({
      code: 'broken_json',
      line: 1,
      column,
      expected: { code: 'json', syntax },
    });
  });

  it('shows what was found, made safe and short', async () => {
    const text = spoil((raw) => put(raw, 'licence', `\u202E\u0000${'x'.repeat(500)}`));
    const reversed = text.replace('"licence":', '"license":');
    const [missing, unknown] = (await read(reversed)).problems;
    expect(missing).toMatchObject({ code: 'missing_field', path: ['licence'], found: '' });
    expect(unknown).toMatchObject({
      code: 'unknown_field',
      expected: { nearest: 'licence' },
      found: `"\uFFFD\uFFFD${'x'.repeat(57)}…"`,
    });
  });

  it('warns of letters that were destroyed, at the first of them', async () => {
    const text = spoil((raw) => put(raw.people[0], 'family_name', 'S\uFFFDttarov'));
    const result = await read(text);
    expect(result.ok).toBe(true);
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({
      severity: 'warning',
      code: 'broken_characters',
      path: ['people', 0, 'family_name'],
    });
  });

  it('finds fields that stand twice when it looks closely', async () => {
    const text = sample.replace('"licence":', '"id": "sample",\n  "licence":');
    expect((await read(text)).problems).toEqual([]);
    const { problems } = await readDataset(text, 'sample.json', { isThorough: true });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'duplicate_field', path: ['id'] });
    expect(problems[0]?.line).toBe(lineOf(text, '"id": "sample",\n  "licence"'));
  });
});

describe('a file with many flaws', () => {
  const text = spoil((raw) => {
    for (let count = 0; count < 80; count += 1) {
      raw.people.push({ id: `p-extra-${count}`, name: { en: `Extra ${count}` }, family_name: '' });
      put(raw.people.at(-1), 'colour', 'red');
    }
  });

  it('tells fifty, errors first, and counts all', async () => {
    const { problems, counts } = await read(text);
    expect(problems).toHaveLength(50);
    expect(problems.every(({ code }) => code === 'empty_text')).toBe(true);
    expect(counts).toEqual({ errors: 80, warnings: 80 });
  });

  it('tells as many as asked for, each group in the order of the file', async () => {
    const { problems } = await readDataset(text, 'sample.json', { limit: 100 });
    expect(problems.map(({ severity }) => severity)).toEqual([
      ...Array.from({ length: 80 }, () => 'error'),
      ...Array.from({ length: 20 }, () => 'warning'),
    ]);
    const lines = problems.slice(0, 80).map(({ line = 0 }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
