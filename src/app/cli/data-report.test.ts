import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { spoiltDatasets } from '@/testing/broken-datasets';
import { aRawDataset } from '@/testing/raw-dataset';
import { toFileText } from '@/testing/spoil';

import { main } from './data-report';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'communique-report-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

async function report(
  ...texts: readonly string[]
): Promise<{ exitCode: number; output: string; rows: readonly string[] }> {
  const files = texts.map((_, index) => join(directory, `data-${index}.json`));
  await Promise.all(files.map((file, index) => writeFile(file, texts[index] ?? '')));
  let output = '';
  const exitCode = await main(files, (part) => (output += part));
  const rows = output.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
  return { exitCode, output: output.replaceAll(directory, ''), rows };
}

const SAMPLE = toFileText(aRawDataset());

describe('data:report', () => {
  it('says what a dataset can be audited by', async () => {
    const { exitCode, output, rows } = await report(SAMPLE);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^\/data-0\.json: sample, version 2026\.11\.1, as of 2026-11-22\n\n/);
    for (const row of [
      'agreements | 1',
      'events | 2',
      'research items carried | 1',
      'two or more | 1',
      'not given | 2',
      'participants | 1 of 3',
      'history of organisations | 1 of 2',
      'one value preferred | 1',
      'in force | 1',
      'unused | 0',
      'read whole | 1',
      'mirrors | 1',
      'zh-Hant | 1',
      'news report | 1',
      'inferred, day | 1',
      'published, month | 1',
      'undated | 0',
    ]) {
      expect(rows).toContain(row);
    }
    expect(output).not.toMatch(/undefined|NaN|\[object/);
  });

  it('gives each dataset its column', async () => {
    const other = { ...aRawDataset(), id: 'other', statements: [] };
    const { rows } = await report(SAMPLE, toFileText(other));
    expect(rows).toContain('sample | other');
    expect(rows).toContain('statements | 1 | 0');
    expect(rows).toContain('published, month | 1 | 0');
  });

  it('says when a part of a file is not counted', async () => {
    const { exitCode, output } = await report(spoiltDatasets.impossibleDate.text);
    expect(exitCode).toBe(1);
    expect(output).toContain('; 1 error, 0 warnings, what has an error is not counted\n');
    expect(output).toMatch(/undated +1$/m);
    const warned = await report(spoiltDatasets.misspeltField.text);
    expect(warned.exitCode).toBe(0);
    expect(warned.output).toContain('; 0 errors, 1 warning\n');
  });

  it('says what is wrong with a file that cannot be read, and counts the others', async () => {
    const { exitCode, output, rows } = await report('', SAMPLE);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^\/data-0\.json: error: \S/);
    expect(rows).toContain('agreements | 1');
    let missing = '';
    expect(await main([join(directory, 'nowhere.json')], (part) => (missing += part))).toBe(1);
    expect(missing).toContain('nowhere.json: error: ');
  });

  it('counts the shipped datasets when no file is named', async () => {
    let output = '';
    expect(await main([], (part) => (output += part))).toBe(0);
    expect(output).toMatch(/^ +azerbaijan-china-media +regional-media$/m);
  });

  it('refuses options', async () => {
    let output = '';
    expect(await main(['--strict'], (part) => (output += part))).toBe(1);
    expect(output).toMatch(/^Usage: /);
  });
});
