import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import { PROBLEM_CODES } from '@/domain/problems/problem';
import { aRawDataset } from '@/testing/raw-dataset';

import { readCatalog } from './read-catalog';
import { readDataset, type ReadResult } from './read-dataset';
import { fieldOf } from './reading/thing-ids';

type Path = readonly (string | number)[];

/** Paths of everything inside a value, itself left out. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const inner = [...path, key];
    return [inner, ...pathsIn(fieldOf(value, key), inner)];
  });
}

/** The sample dataset with the value at one path taken out, or replaced. */
function changedAt(path: Path, ...replacement: readonly unknown[]): unknown {
  const raw = aRawDataset();
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => fieldOf(value, key), raw);
  const key = path.at(-1);
  if (replacement.length === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (replacement.length === 0) Reflect.deleteProperty(Object(holder), String(key));
  else Reflect.set(Object(holder), String(key), replacement[0]);
  return raw;
}

/** What is unsound about an answer of the reader; nothing, whatever it was given. */
function faultsOf(result: ReadResult, text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).length;
  const { problems, counts } = result;
  const faults = problems.flatMap(({ path, line = 1, column = 1, code, severity, leftOut }) => [
    ...(Array.isArray(path) ? [] : ['a problem without a path']),
    ...(PROBLEM_CODES.includes(code) ? [] : [`an unknown code: ${code}`]),
    ...(line >= 1 && line <= lines && column >= 1 ? [] : [`no such place: ${line}:${column}`]),
    ...((leftOut !== undefined) === (severity === 'error') ? [] : [`${severity} and ${code}`]),
  ]);
  const total = counts.errors + counts.warnings;
  if (problems.length !== Math.min(50, total)) faults.push(`${problems.length} of ${total} told`);
  if (!result.ok) return counts.errors > 0 ? faults : [...faults, 'refused without a reason'];
  return [...faults, ...unresolvedIn(result.dataset)];
}

function unresolvedIn(dataset: Dataset): readonly string[] {
  const { themes, sources, organizations, people, agreements, events, statements } = dataset;
  const things = [themes, sources, organizations, people, agreements, events, statements];
  const all = [...things.flat(), ...dataset.delegations].map(({ id }) => id);
  const ids = new Set<unknown>(all);
  const dangling = referencesIn(dataset).filter((id) => !ids.has(id));
  return [
    ...(ids.size === all.length ? [] : ['an id that stands twice']),
    ...dangling.map((id) => `nothing has the id ${String(id)}`),
  ];
}

/** Every value of a field whose name ends in `Id`, and where redirects lead. */
function referencesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key.endsWith('Id')) return [inner];
    return key === 'redirects' ? Object.values(Object(inner)) : referencesIn(inner);
  });
}

const paths = pathsIn(aRawDataset());
const anyPath = fc.constantFrom(...paths);

describe('whatever the file', { timeout: 60_000 }, () => {
  it('any one value can be taken out', async () => {
    for (const path of paths) {
      const text = JSON.stringify(changedAt(path));
      expect(faultsOf(await readDataset(text, 'sample.json'), text)).toEqual([]);
    }
  });

  it('any one value can be another', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, fc.jsonValue({ maxDepth: 2 }), async (path, value) => {
        const text = JSON.stringify(changedAt(path, value), undefined, 1);
        expect(faultsOf(await readDataset(text, 'sample.json'), text)).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('any two things can change places', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, anyPath, async (path, other) => {
        const value = other.reduce<unknown>((inner, key) => fieldOf(inner, key), aRawDataset());
        const text = JSON.stringify(changedAt(path, value));
        expect(faultsOf(await readDataset(text, 'sample.json'), text)).toEqual([]);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('any JSON is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(faultsOf(await readDataset(text, 'sample.json'), text)).toEqual([]);
        expect((await readCatalog(text, 'catalog.json')).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('any text is answered, also a sound file cut and joined anywhere', async () => {
    const sample = JSON.stringify(aRawDataset(), undefined, 1);
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(fc.nat(sample.length), fc.string(), fc.nat(sample.length))
        .map(([end, middle, start]) => sample.slice(0, end) + middle + sample.slice(start)),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(faultsOf(await readDataset(text, 'sample.json'), text)).toEqual([]);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it.each(['[', '{"a":'])('nesting without end is answered: %s', async (opening) => {
    const text = opening.repeat(200_000);
    expect(faultsOf(await readDataset(text, 'sample.json'), text)).toEqual([]);
  });

  it('the same text gives the same answer', async () => {
    const text = JSON.stringify(aRawDataset());
    const [first, second] = await Promise.all([readDataset(text, 'a'), readDataset(text, 'b')]);
    expect(first).toEqual(second);
  });
});
