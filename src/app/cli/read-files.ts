import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { readCatalog } from '@/data/read-catalog';
import type { Problem } from '@/domain/problems/problem';

const CATALOG = 'public/data/catalog.json';

/** Where a command's output goes, a text that ends its lines itself. */
export type Write = (text: string) => unknown;

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

/** The text of a file, or the problem that there is none. */
export async function readText(file: string): Promise<FileText> {
  try {
    return { ok: true, text: await readFile(file, 'utf8') };
  } catch {
    const problem: Problem = {
      severity: 'error',
      code: 'not_found',
      file,
      path: [],
      expected: { code: 'file' },
      found: '',
      leftOut: { kind: 'file' },
    };
    return { ok: false, problem };
  }
}

/** The catalog of this repository and every dataset in it. */
export async function shippedFiles(): Promise<readonly string[]> {
  const catalog = await readCatalog(await readFile(CATALOG, 'utf8'), CATALOG);
  const hrefs = catalog.ok ? catalog.catalog.entries.map(({ href }) => href) : [];
  return [CATALOG, ...hrefs.map((href) => join(dirname(CATALOG), href))];
}

/** True for a list of datasets, by its name. */
export function isCatalog(file: string): boolean {
  return basename(file) === 'catalog.json';
}
