import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { readCatalog } from '@/data/read-catalog';
import { readDataset } from '@/data/read-dataset';
import type { Problem, ProblemCounts } from '@/domain/problems/problem';
import { problems as words } from '@/i18n/messages/en/problems';

import { formatProblem } from './format-problem';

const CATALOG = 'public/data/catalog.json';

interface Checked {
  readonly problems: readonly Problem[];
  readonly counts: ProblemCounts;
}

/** Where the report goes, a text that ends its lines itself. */
type Write = (text: string) => unknown;

/**
 * Checks data files and writes what is wrong with them. Without file names: the catalog of this repository and every
 * dataset in it. Answers with the exit code: 1 for errors, with `--strict` for warnings too.
 */
export async function main(
  args: readonly string[],
  write: Write = (text) => process.stdout.write(text),
): Promise<number> {
  const isStrict = args.includes('--strict');
  const named = args.filter((arg) => !arg.startsWith('--'));
  const files = named.length > 0 ? named : await shippedFiles();
  let errors = 0;
  let warnings = 0;
  for (const file of files) {
    const { problems, counts } = await checkFile(file);
    errors += counts.errors;
    warnings += counts.warnings;
    for (const problem of problems) write(`${formatProblem(problem)}\n\n`);
  }
  write(`${summaryOf(files.length, { errors, warnings })}\n`);
  return errors > 0 || (isStrict && warnings > 0) ? 1 : 0;
}

async function shippedFiles(): Promise<readonly string[]> {
  const catalog = await readCatalog(await readFile(CATALOG, 'utf8'), CATALOG);
  const hrefs = catalog.ok ? catalog.catalog.entries.map(({ href }) => href) : [];
  return [CATALOG, ...hrefs.map((href) => join(dirname(CATALOG), href))];
}

async function checkFile(file: string): Promise<Checked> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
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
    return { problems: [problem], counts: { errors: 1, warnings: 0 } };
  }
  const options = { limit: Infinity, isThorough: true };
  return basename(file) === 'catalog.json'
    ? readCatalog(text, file, options)
    : readDataset(text, file, options);
}

function summaryOf(files: number, counts: ProblemCounts): string {
  const checked = `${files} ${files === 1 ? 'file' : 'files'} checked`;
  if (counts.errors + counts.warnings === 0) return `${checked}: nothing is wrong.`;
  return `${checked}: ${words.counts(counts)}.`;
}
