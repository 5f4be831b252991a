import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { brokenDatasets, refusedDatasets, spoiltDatasets } from '@/testing/broken-datasets';
import { aRawDataset } from '@/testing/raw-dataset';
import { toFileText } from '@/testing/spoil';

import { main } from './data-check';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'communique-check-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

async function check(
  text: string,
  ...options: readonly string[]
): Promise<{ exitCode: number; output: string }> {
  const file = join(directory, 'data.json');
  await writeFile(file, text);
  let output = '';
  const exitCode = await main([file, ...options], (part) => (output += part));
  return { exitCode, output: output.replaceAll(file, 'data.json') };
}

describe('data:check', () => {
  it('says that nothing is wrong', async () => {
    expect(await check(toFileText(aRawDataset()))).toEqual({
      exitCode: 0,
      output: '1 file checked: nothing is wrong.\n',
    });
  });

  it('writes one block a problem, with its place first', async () => {
    const { exitCode, output } = await check(spoiltDatasets.danglingReference.text);
    expect(exitCode).toBe(1);
    const [heading, where] = output.split('\n');
    expect(heading).toMatch(/^data\.json:\d+:\d+: error: \S/);
    expect(where).toMatch(/^ {2}where {5}statements\[0\]\.evidence\[0\]\.source_id \(.*st-sample/);
    expect(output).toMatch(/^ {2}found {5}.*s-sample-new/m);
    expect(output).toMatch(/^ {2}remedy {4}.*s-sample-news/m);
    expect(output).toMatch(/\n\n1 file checked: 1 error\b.*\.\n$/);
  });

  it.each(Object.entries(refusedDatasets))('refuses a file whole: %s', async (_name, { text }) => {
    const { exitCode, output } = await check(text);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^ {2}left out {2}\S/m);
  });

  it('exits with 1 on warnings only when it is strict', async () => {
    const { text } = spoiltDatasets.misspeltField;
    expect((await check(text)).exitCode).toBe(0);
    expect((await check(text, '--strict')).exitCode).toBe(1);
  });

  it.each(Object.entries(brokenDatasets))('speaks plainly of %s', async (_name, { text }) => {
    const { output } = await check(text);
    expect(output).not.toMatch(/undefined|\[object|_code|NaN/);
    expect(output).toMatch(/expected {2}\S/);
  });

  it('says what went with a thing that was left out', async () => {
    const { output } = await check(
      toFileText({ ...aRawDataset(), sources: aRawDataset().sources.slice(1).concat([]) }),
    );
    expect(output).toContain('"s-sample-news"');
  });

  it('tells all problems, however many', async () => {
    const people = Array.from({ length: 70 }, (_, index) => ({
      id: `p-${index}`,
      name: { en: `Person ${index}` },
      family_name: '',
    }));
    const raw = aRawDataset();
    const { output } = await check(toFileText({ ...raw, people: [...raw.people, ...people] }));
    expect(output.match(/: error: /g)).toHaveLength(70);
  });

  it('says so when there is no such file', async () => {
    let output = '';
    const missing = join(directory, 'nowhere.json');
    expect(await main([missing], (part) => (output += part))).toBe(1);
    expect(output).toContain('nowhere.json: error: ');
  });

  it('checks the shipped catalog and its datasets when no file is named', async () => {
    let output = '';
    expect(await main(['--strict'], (part) => (output += part))).toBe(0);
    expect(output).toMatch(/^\d+ files checked: nothing is wrong\.$/m);
  });
});
