import { beforeAll, describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import { refusedDatasets } from '@/testing/broken-datasets';
import { aRawDataset } from '@/testing/raw-dataset';
import { honestWorker, SameThread } from '@/testing/same-thread';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { handOver } from './hand-over';
import { readAside, type ReadingProgress } from './read-aside';
import { readDataset, type ReadResult } from './read-dataset';
import { DATASET_LISTS, type DatasetList } from './reading-protocol';

let largeText = '';
let read: ReadResult;

beforeAll(async () => {
  largeText = JSON.stringify(syntheticDataset({ records: 8_000 }));
  read = await readDataset(largeText, 'large.json');
});

const broken = () => {
  const worker = new SameThread(() => () => undefined);
  worker.postMessage = () => worker.dispatchEvent(new Event('error'));
  return worker;
};

describe('what a worker hands over', () => {
  it.each(DATASET_LISTS)('has every list, also %s', async (name) => {
    const { frame, ...rest } = await handedOver(name);
    expect(rest.result).toEqual({ ok: true, dataset: frame, problems: [], counts: NO_COUNTS });
  });
});

const NO_COUNTS = { errors: 0, warnings: 0 };

/** A dataset with one thing in this list alone, and what arrives of it. */
async function handedOver(
  name: DatasetList,
): Promise<{ readonly frame: Dataset; readonly result: ReadResult }> {
  if (!read.ok) throw new Error('does not read');
  const from = name === 'contextEvents' ? 'events' : name;
  const { dataset } = read;
  const lists = DATASET_LISTS.map((list) => [list, list === name ? dataset[from].slice(0, 1) : []]);
  const frame: Dataset = { ...dataset, ...Object.fromEntries(lists) };
  expect(frame[name]).toHaveLength(1);
  const worker = () =>
    new SameThread((say) => {
      const given = { ok: true, dataset: frame, problems: [], counts: NO_COUNTS } as const;
      const messages = handOver(given);
      return () => {
        const next = messages.next();
        if (next.done !== true) say(next.value);
      };
    });
  return { frame, result: await readAside(largeText, 'large.json', worker, () => undefined) };
}

describe('readAside', () => {
  it('puts together in portions what a worker has read', async () => {
    const heard: ReadingProgress[] = [];
    const before = SameThread.terminated;
    const result = await readAside(largeText, 'large.json', honestWorker, (item) =>
      heard.push(item),
    );
    expect(result).toEqual(read);
    expect(SameThread.terminated).toBe(before + 1);
    expect([...new Set(heard.map(({ stage }) => stage))]).toEqual(['parse', 'check', 'takeOver']);
    const last = heard.at(-1);
    expect(last?.done).toBe(last?.total);
    expect(last?.done).toBeGreaterThan(8_000);
  });

  it('refuses what the worker refuses', async () => {
    const spoilt = `${largeText.slice(0, -2)}`;
    const result = await readAside(spoilt, 'large.json', honestWorker, () => undefined);
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'truncated_json' }] });
  });

  it('reads a small file without a worker', async () => {
    const refuse = (): never => {
      throw new Error('No worker for so little');
    };
    const result = await readAside(
      JSON.stringify(aRawDataset()),
      'small.json',
      refuse,
      () => undefined,
    );
    expect(result.ok).toBe(true);
    const html = refusedDatasets.html.text;
    expect(await readAside(html, 'x', undefined, () => undefined)).toMatchObject({ ok: false });
  });

  it.each([
    [
      'none can be started',
      () => {
        throw new Error('Not allowed here');
      },
    ],
    ['the worker breaks down', broken],
  ])('reads the file itself where %s', async (_name, createWorker) => {
    expect(await readAside(largeText, 'large.json', createWorker, () => undefined)).toEqual(read);
  });
});
