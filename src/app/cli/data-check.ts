import { checkAnchors } from '@/data/anchors';
import { readCatalog } from '@/data/read-catalog';
import { readDataset } from '@/data/read-dataset';
import type { GivenText } from '@/domain/audit/source-faults';
import type { ProblemCounts } from '@/domain/problems/problem';
import { problems as words } from '@/i18n/messages/en/problems';

import { readCheckOptions, USAGE } from './check-options';
import {
  compareFindings,
  countFindings,
  faultFinding,
  type Finding,
  problemFinding,
} from './finding';
import { readGivenTexts, strayTexts } from './given-texts';
import { isCatalog, readText, shippedFiles, type Write } from './read-files';

interface Checked {
  readonly findings: readonly Finding[];
  readonly sourceIds: readonly string[];
  /** How many anchors were held against a text. */
  readonly anchors: number;
}

/**
 * Checks data files and writes what is wrong with them. Without file names: the catalog of this repository and every
 * dataset in it. With `--text SOURCE=FILE`, the anchors of that source against its text too. Answers with the exit code:
 * 1 for errors, with `--strict` for warnings too.
 */
export async function main(
  args: readonly string[],
  write: Write = (text) => process.stdout.write(text),
): Promise<number> {
  const options = readCheckOptions(args);
  if (options === undefined) {
    write(USAGE);
    return 1;
  }
  const files = options.files.length > 0 ? options.files : await shippedFiles();
  const texts = await readGivenTexts(options.texts);
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkFile(file, texts.given));
  const sourceIds = new Set(checked.flatMap((one) => one.sourceIds));
  const findings = [
    ...texts.findings,
    ...strayTexts(texts.given, sourceIds),
    ...checked.flatMap((one) => one.findings),
  ];
  for (const { text } of findings) write(`${text}\n\n`);
  const counts = countFindings(findings);
  const compared = { texts: texts.given.length, anchors: sum(checked.map((one) => one.anchors)) };
  write(`${summaryOf(files.length, compared, counts)}\n`);
  return counts.errors > 0 || (options.isStrict && counts.warnings > 0) ? 1 : 0;
}

async function checkFile(file: string, given: readonly GivenText[]): Promise<Checked> {
  const read = await readText(file);
  if (!read.ok) return { findings: [problemFinding(read.problem)], sourceIds: [], anchors: 0 };
  const { text } = read;
  const options = { limit: Infinity, isThorough: true };
  if (isCatalog(file)) {
    const { problems } = await readCatalog(text, file, options);
    return { findings: problems.map(problemFinding), sourceIds: [], anchors: 0 };
  }
  const result = await readDataset(text, file, options);
  const findings = result.problems.map(problemFinding);
  if (!result.ok) return { findings, sourceIds: [], anchors: 0 };
  const { faults, compared } = await checkAnchors(text, file, given);
  return {
    findings: [...findings, ...faults.map(faultFinding)].toSorted(compareFindings),
    sourceIds: result.dataset.sources.map(({ id }) => id),
    anchors: compared,
  };
}

function summaryOf(
  files: number,
  compared: { readonly texts: number; readonly anchors: number },
  counts: ProblemCounts,
): string {
  const checked = `${counted(files, 'file')} checked`;
  const held =
    compared.texts === 0
      ? ''
      : `, ${counted(compared.anchors, 'anchor')} held against ${counted(compared.texts, 'text')}`;
  const isClean = counts.errors + counts.warnings === 0;
  return `${checked}${held}: ${isClean ? 'nothing is wrong' : words.counts(counts)}.`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
