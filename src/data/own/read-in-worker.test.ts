import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import { aFile } from '@/testing/own-files';
import { codes, datasetOf, met, sampleFile } from '@/testing/own-results';
import { honestWorker, SameThread } from '@/testing/same-thread';

import { answerPage } from '../answer-page';
import { readOwnFiles } from './read-own-files';

let text = '';
let dataset: Dataset;

beforeAll(async () => {
  ({ text, dataset } = await sampleFile());
});

/** One whose own parts cannot be had. */
const unloadable = () =>
  new SameThread((say) =>
    answerPage({
      say,
      loadReadOwn: async () => {
        throw new TypeError('Failed to fetch dynamically imported module');
      },
    }),
  );

describe('a worker', () => {
  const large = (): File => aFile('a.json', `${text}${' '.repeat(2 ** 19)}`);
  it('reads what is not small, and what was met kindly arrives, too', async () => {
    const stages: string[] = [];
    const before = SameThread.terminated;
    const result = await readOwnFiles([aFile('a.json', [`\uFEFF${await large().text()}`].join())], {
      createWorker: honestWorker,
      onProgress: ({ stage }) => stages.push(stage),
    });
    expect(datasetOf(result)).toEqual(dataset);
    expect(met(result)).toEqual(['byte_order_mark']);
    expect([...new Set(stages)]).toEqual(['parse', 'check', 'takeOver']);
    expect(SameThread.terminated).toBe(before + 1);
    const plain = await readOwnFiles([large()]);
    const aside = await readOwnFiles([large()], { createWorker: honestWorker });
    expect(aside).toEqual(plain);
    const refused = await readOwnFiles([aFile('a.json', ' '.repeat(2 ** 19))], {
      createWorker: honestWorker,
    });
    expect(codes(refused)).toEqual(['empty_file']);
  });

  it.each<[string, () => SameThread]>([
    [
      'cannot be started',
      () => {
        throw new Error('Not allowed here');
      },
    ],
    ['cannot be loaded whole', unloadable],
  ])('that %s leaves the page to read what is not too large', async (_name, createWorker) => {
    expect(datasetOf(await readOwnFiles([large()], { createWorker }))).toEqual(dataset);
    const huge = Object.defineProperty(large(), 'size', { value: 17 * 2 ** 20 });
    expect(codes(await readOwnFiles([huge], { createWorker }))).toEqual(['too_large_here']);
  });

  it('is not started for what is small', async () => {
    const createWorker = (): never => {
      throw new Error('No worker for so little');
    };
    expect((await readOwnFiles([aFile('a.json', text)], { createWorker })).ok).toBe(true);
  });

  it('is started for every archive, however small: it may hold a thousand times as much', async () => {
    const zip = zipSync({ 'a.json': strToU8(text) });
    const before = SameThread.terminated;
    const files = [new File([new Uint8Array(zip)], 'a.zip')];
    expect(datasetOf(await readOwnFiles(files, { createWorker: honestWorker }))).toEqual(dataset);
    expect(SameThread.terminated).toBe(before + 1);
  });

  it('is ended as soon as the reading is aborted', async () => {
    const silent = () => new SameThread(() => () => undefined);
    const abort = new AbortController();
    const before = SameThread.terminated;
    const reading = readOwnFiles([large()], { createWorker: silent, signal: abort.signal });
    abort.abort();
    await expect(reading).rejects.toThrow('abort');
    expect(SameThread.terminated).toBe(before + 1);
  });
});

describe('aborting', () => {
  it('rejects with the reason and reads no further', async () => {
    const files = [aFile('a.json', text)];
    await expect(readOwnFiles(files, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
    const abort = new AbortController();
    const reading = readOwnFiles(files, { signal: abort.signal });
    abort.abort(new Error('another file'));
    await expect(reading).rejects.toThrow('another file');
  });
});
