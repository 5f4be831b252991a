import { readDataset } from '@/data/read-dataset';
import { type AuditFigures, countFigures } from '@/domain/audit/figures';
import type { ProblemCounts } from '@/domain/problems/problem';
import { problems as words } from '@/i18n/messages/en/problems';

import { type Finding, problemFinding } from './finding';
import { formatTable } from './format-table';
import { isCatalog, readText, shippedFiles, type Write } from './read-files';
import { reportSections } from './report-sections';

const USAGE = 'Usage: npm run data:report -- [FILE…]\n';

type Counted =
  | {
      readonly ok: true;
      /** Identifies the dataset and its version. */
      readonly head: string;
      readonly title: string;
      readonly figures: AuditFigures;
      readonly counts: ProblemCounts;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Writes what datasets can be audited by as one table, a column for each file; without file names of every dataset of
 * this repository. Answers with the exit code: 1 when a file cannot be read, or not without errors.
 */
export async function main(
  args: readonly string[],
  write: Write = (text) => process.stdout.write(text),
): Promise<number> {
  if (args.some((arg) => arg.startsWith('-'))) {
    write(USAGE);
    return 1;
  }
  const files = args.length > 0 ? args : (await shippedFiles()).filter((file) => !isCatalog(file));
  const counted: Counted[] = [];
  for (const file of files) counted.push(await countFile(file));
  const readable = counted.filter((one) => one.ok);
  for (const one of counted) {
    if (one.ok) write(`${one.title}\n`);
    else for (const { text } of one.findings) write(`${text}\n`);
  }
  if (readable.length > 0) {
    const sections = reportSections(readable.map(({ figures }) => figures));
    write(
      `\n${formatTable(
        readable.map(({ head }) => head),
        sections,
      )}\n`,
    );
  }
  return counted.every((one) => one.ok && one.counts.errors === 0) ? 0 : 1;
}

async function countFile(file: string): Promise<Counted> {
  const read = await readText(file);
  if (!read.ok) return { ok: false, findings: [problemFinding(read.problem)] };
  const result = await readDataset(read.text, file, { isThorough: true });
  if (!result.ok) return { ok: false, findings: result.problems.map(problemFinding) };
  const { dataset, counts } = result;
  const { id, version, asOf } = dataset;
  const problems = counts.errors + counts.warnings === 0 ? '' : `; ${words.counts(counts)}`;
  const partial = counts.errors === 0 ? '' : ', what has an error is not counted';
  return {
    ok: true,
    head: id,
    title: `${file}: ${id}, version ${version}, as of ${asOf.edtf}${problems}${partial}`,
    figures: countFigures(dataset),
    counts,
  };
}
