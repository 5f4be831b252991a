import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { main, schemaFiles } from './write-schema';

describe('public/schema', () => {
  // Compared as JSON: a formatter may have set the file's lines anew.
  it.each(schemaFiles())('$name is up to date; run "npm run schema"', async ({ name, text }) => {
    const written: unknown = JSON.parse(await readFile(join('public/schema', name), 'utf8'));
    expect(written).toEqual(JSON.parse(text));
  });

  it('is written by the command', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'communique-schema-'));
    try {
      expect(await main([directory], () => undefined)).toBe(0);
      for (const { name, text } of schemaFiles()) {
        expect(await readFile(join(directory, name), 'utf8')).toBe(text);
      }
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
