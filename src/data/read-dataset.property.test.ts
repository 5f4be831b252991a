import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { faultsOfReading } from '@/testing/fuzz/faults-of-reading';
import { aRawDataset } from '@/testing/raw-dataset';

import { readCatalog } from './read-catalog';
import { readDataset } from './read-dataset';
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

const paths = pathsIn(aRawDataset());
const anyPath = fc.constantFrom(...paths);

describe('whatever the file', { timeout: 60_000 }, () => {
  it('any one value can be taken out', async () => {
    for (const path of paths) {
      const text = JSON.stringify(changedAt(path));
      expect(faultsOfReading(await readDataset(text, 'sample.json'), text)).toEqual([]);
    }
  });

  it('any one value can be another', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, fc.jsonValue({ maxDepth: 2 }), async (path, value) => {
        const text = JSON.stringify(changedAt(path, value), undefined, 1);
        expect(faultsOfReading(await readDataset(text, 'sample.json'), text)).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('any two things can change places', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, anyPath, async (path, other) => {
        const value = other.reduce<unknown>((inner, key) => fieldOf(inner, key), aRawDataset());
        const text = JSON.stringify(changedAt(path, value));
        expect(faultsOfReading(await readDataset(text, 'sample.json'), text)).toEqual([]);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('any JSON is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(faultsOfReading(await readDataset(text, 'sample.json'), text)).toEqual([]);
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
        expect(faultsOfReading(await readDataset(text, 'sample.json'), text)).toEqual([]);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it.each(['[', '{"a":'])('nesting without end is answered: %s', async (opening) => {
    const text = opening.repeat(200_000);
    expect(faultsOfReading(await readDataset(text, 'sample.json'), text)).toEqual([]);
  });

  it('the same text gives the same answer', async () => {
    const text = JSON.stringify(aRawDataset());
    const [first, second] = await Promise.all([readDataset(text, 'a'), readDataset(text, 'b')]);
    expect(first).toEqual(second);
  });
});
