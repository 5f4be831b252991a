import { beforeAll, describe, expect, it } from 'vitest';

import { readDataset } from '@/data/read-dataset';
import { aRawDataset } from '@/testing/raw-dataset';
import type { FullRawDataset } from '@/testing/raw-things';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import type { Dataset } from '../model/dataset';
import { compareDatasets, compareInSteps, type DatasetComparison } from './compare-datasets';

async function read(raw: unknown): Promise<Dataset> {
  const result = await readDataset(JSON.stringify(raw), 'test.json');
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.dataset;
}

let bundled: Dataset;

beforeAll(async () => {
  bundled = await read(aRawDataset());
});

async function compare(changes: (raw: FullRawDataset) => unknown): Promise<DatasetComparison> {
  return compareDatasets(bundled, await read(changes(aRawDataset())));
}

/** The comparison in ids and paths. */
function inShort({ added, removed, altered, head }: DatasetComparison): unknown {
  return {
    added: added.map(({ kind, id }) => `${kind} ${id}`),
    removed: removed.map(({ kind, id }) => `${kind} ${id}`),
    altered: altered.map(({ kind, id, fields }) => [
      `${kind} ${id}`,
      ...fields.map(({ path, before, after }) => [path.join('.'), before, after]),
    ]),
    head: head.map(({ path, before, after }) => [path.join('.'), before, after]),
  };
}

const NOTHING = { added: [], removed: [], altered: [], head: [] };

describe('two datasets', () => {
  it('that are the same differ in nothing, whatever their order', async () => {
    expect(compareDatasets(bundled, bundled)).toEqual(NOTHING);
    const reversed = await compare((raw) => ({
      ...raw,
      people: raw.people.toReversed(),
      organizations: raw.organizations.toReversed(),
      sources: raw.sources.toReversed(),
      events: raw.events.toReversed(),
      agreements: raw.agreements.toReversed(),
    }));
    expect(inShort(reversed)).toEqual(NOTHING);
  });

  it('differ in fields, named as the format names them', async () => {
    const comparison = await compare((raw) => ({
      ...raw,
      version: '2026.12.1',
      as_of: '2026-12-01',
      contact: undefined,
      summary: { ...raw.summary, az: 'Yeni' },
      agreements: raw.agreements.map((agreement, at) =>
        at === 0
          ? {
              ...agreement,
              date: '2025-06',
              title: { ...agreement.title, en: 'Another title' },
              document_count: 7,
            }
          : agreement,
      ),
    }));
    const [first] = bundled.agreements;
    expect(inShort(comparison)).toEqual({
      ...NOTHING,
      altered: [
        [
          `agreement ${first?.id}`,
          ['title.en', first?.title.en, 'Another title'],
          ['date', first?.date?.edtf, '2025-06'],
          ['document_count', first?.documentCount?.toString(), '7'],
        ],
      ],
      head: [
        ['summary.az', undefined, 'Yeni'],
        ['version', '2026.11.1', '2026.12.1'],
        ['as_of', '2026-11-22', '2026-12-01'],
        ['contact', 'mailto:corrections@example.org', undefined],
      ],
    });
    const [change] = comparison.altered;
    expect(change?.before.label).toEqual(first?.title);
    expect(change?.after.label).toEqual({ ...first?.title, en: 'Another title' });
    expect(change?.after.thing).toMatchObject({ id: first?.id, documentCount: 7 });
  });

  it('count an entry put between others as one more', async () => {
    const party = (raw: FullRawDataset) => raw.agreements[0]?.parties?.[0];
    const comparison = await compare((raw) => ({
      ...raw,
      agreements: raw.agreements.map((agreement, at) =>
        at === 0 && party(raw)
          ? {
              ...agreement,
              notes: [{ text: { en: 'First' } }, ...(agreement.notes ?? [])],
            }
          : agreement,
      ),
    }));
    expect(inShort(comparison)).toMatchObject({
      altered: [[expect.any(String), ['notes.0.text.en', undefined, 'First']]],
    });
  });

  it.each([
    'agreements',
    'events',
    'statements',
    'delegations',
    'people',
    'organizations',
    'sources',
    'themes',
  ] as const)('may have more or fewer %s', async (list) => {
    const raw = aRawDataset();
    const more = await read({
      ...raw,
      [list]: [
        ...raw[list],
        {
          ...raw[list][0],
          id: 'new-one',
          classification: undefined,
          ...classificationOf(raw[list][0]),
        },
      ],
    });
    const kind = {
      agreements: 'agreement',
      events: 'event',
      statements: 'statement',
      delegations: 'delegation',
      people: 'person',
      organizations: 'organization',
      sources: 'source',
      themes: 'theme',
    }[list];
    expect(inShort(compareDatasets(bundled, more))).toEqual({
      ...NOTHING,
      added: [`${kind} new-one`],
    });
    expect(inShort(compareDatasets(more, bundled))).toEqual({
      ...NOTHING,
      removed: [`${kind} new-one`],
    });
  });

  it('know a thing again under the id that replaced its own', async () => {
    const raw = aRawDataset();
    const rename = (from: string, to: string): unknown =>
      JSON.parse(JSON.stringify(raw).replaceAll(`"${from}"`, `"${to}"`));
    const [person] = raw.people;
    const renamed = await read({
      ...Object(rename(person?.id ?? '', 'p-new-id')),
      redirects: { ...raw.redirects, [person?.id ?? '']: 'p-new-id' },
    });
    const there = compareDatasets(bundled, renamed);
    expect(inShort(there)).toEqual({
      ...NOTHING,
      head: [[`redirects.${person?.id}`, undefined, 'p-new-id']],
    });
    const back = compareDatasets(renamed, bundled);
    expect(inShort(back)).toMatchObject({ added: [], removed: [], altered: [] });
    const unsaid = await read(rename(person?.id ?? '', 'p-new-id'));
    expect(compareDatasets(bundled, unsaid)).toMatchObject({
      added: [{ id: 'p-new-id' }],
      removed: [{ id: person?.id }],
    });
  });

  it('keep things apart that share an id and nothing else', async () => {
    const raw = aRawDataset();
    const lone = { id: 'x-1', name: { en: 'X' }, area: 'XA', classification: 'other' };
    const before = await read({ ...raw, organizations: [...raw.organizations, lone] });
    const after = await read({
      ...raw,
      people: [...raw.people, { ...raw.people[0], id: 'x-1' }],
    });
    expect(inShort(compareDatasets(before, after))).toMatchObject({
      added: ['person x-1'],
      removed: ['organization x-1'],
    });
  });
});

function classificationOf(thing: unknown): object {
  const classification: unknown = Reflect.get(Object(thing), 'classification');
  return classification === undefined ? {} : { classification };
}

describe('many records', { timeout: 120_000 }, () => {
  it('are compared in small steps, in time', async () => {
    const raw = syntheticDataset({ records: 20_000 });
    const before = await read(raw);
    const after = await read(raw);
    const start = performance.now();
    let count = 0;
    const steps = compareInSteps(before, after);
    for (let step = steps.next(); step.done !== true; step = steps.next()) count += 1;
    expect(performance.now() - start).toBeLessThan(8_000);
    // Twice as many things as steps, by hundreds.
    expect(count).toBeGreaterThan(60);
    expect(inShort(compareDatasets(before, after))).toEqual(NOTHING);
  });
});
