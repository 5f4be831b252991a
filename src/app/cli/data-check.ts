import { checkAnchors, type PlacedFault } from '@/data/anchors';
import { readCatalog } from '@/data/read-catalog';
import { readDataset } from '@/data/read-dataset';
import type { GivenText } from '@/domain/audit/source-faults';
import { parseSourceText } from '@/domain/audit/source-text';
import type { Problem, ProblemCounts, ProblemSeverity } from '@/domain/problems/problem';
import { problems as words } from '@/i18n/messages/en/problems';

import { type CheckOptions, readCheckOptions, USAGE } from './check-options';
import { formatBlock } from './format-block';
import { formatFault } from './format-fault';
import { formatProblem } from './format-problem';
import { isCatalog, readText, shippedFiles, type Write } from './read-files';

/** One thing that is wrong, in words, with what it is sorted and counted by. */
interface Finding {
  readonly severity: ProblemSeverity;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly text: string;
}

interface Checked {
  readonly findings: readonly Finding[];
  /** Ids of the sources in the file. */
  readonly sourceIds: readonly string[];
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
  const texts = await readTexts(options);
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkFile(file, texts.given));
  const findings = [
    ...texts.findings,
    ...strayTexts(texts.given, checked),
    ...checked.flatMap((one) => one.findings),
  ];
  for (const { text } of findings) write(`${text}\n\n`);
  const counts = countFindings(findings);
  write(`${summaryOf(files.length, counts)}\n`);
  return counts.errors > 0 || (options.isStrict && counts.warnings > 0) ? 1 : 0;
}

async function checkFile(file: string, given: readonly GivenText[]): Promise<Checked> {
  const read = await readText(file);
  if (!read.ok) return { findings: [problemFinding(read.problem)], sourceIds: [] };
  const { text } = read;
  const options = { limit: Infinity, isThorough: true };
  if (isCatalog(file)) {
    const { problems } = await readCatalog(text, file, options);
    return { findings: problems.map(problemFinding), sourceIds: [] };
  }
  const result = await readDataset(text, file, options);
  const findings = result.problems.map(problemFinding);
  if (!result.ok) return { findings, sourceIds: [] };
  const faults = await checkAnchors(text, file, given);
  return {
    findings: [...findings, ...faults.map(faultFinding)].toSorted(compareFindings),
    sourceIds: result.dataset.sources.map(({ id }) => id),
  };
}

/** The texts that can be read, and what is wrong with the others. */
async function readTexts({ texts }: CheckOptions): Promise<{
  readonly given: readonly GivenText[];
  readonly findings: readonly Finding[];
}> {
  const given: GivenText[] = [];
  const findings: Finding[] = [];
  for (const option of texts) {
    const read = await readText(option.textFile);
    const text = read.ok ? parseSourceText(read.text) : undefined;
    if (!read.ok) findings.push(problemFinding(read.problem));
    else if (text === undefined) findings.push(emptyText(option.textFile));
    else given.push({ ...option, text });
  }
  return { given, findings };
}

function emptyText(file: string): Finding {
  const details = {
    expected: 'the headline of the source in the first line, then one paragraph a line',
    found: 'nothing',
    remedy: words.remedy({ ...EMPTY_FILE, file }),
  };
  const { severity, code } = EMPTY_FILE;
  return { severity, text: formatBlock({ file, severity, title: words.title[code], details }) };
}

const EMPTY_FILE = {
  severity: 'error',
  code: 'empty_file',
  path: [],
  expected: { code: 'text' },
  found: '',
} as const satisfies Omit<Problem, 'file'>;

/** Errors for the texts of sources that are in none of the files: nothing was held against them. */
function strayTexts(given: readonly GivenText[], checked: readonly Checked[]): readonly Finding[] {
  const known = new Set(checked.flatMap(({ sourceIds }) => sourceIds));
  return given
    .filter(({ sourceId }) => !known.has(sourceId))
    .map(({ sourceId, textFile }) => ({
      severity: 'error',
      text: formatBlock({
        file: textFile,
        severity: 'error',
        title: 'This text was held against nothing.',
        details: {
          expected: 'the id of a source in the files checked',
          found: `--text ${sourceId}=${textFile}`,
          remedy: 'Correct the id, or check the file that has the source.',
        },
      }),
    }));
}

function problemFinding(problem: Problem): Finding {
  const { severity, line, column } = problem;
  return { severity, line, column, text: formatProblem(problem) };
}

function faultFinding(fault: PlacedFault): Finding {
  const { severity, line, column } = fault;
  return { severity, line, column, text: formatFault(fault) };
}

const RANK = { error: 0, warning: 1 } as const;

/** Errors first, each group in the file's order, as the reader has it. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

function countFindings(findings: readonly Finding[]): ProblemCounts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

function summaryOf(files: number, counts: ProblemCounts): string {
  const checked = `${files} ${files === 1 ? 'file' : 'files'} checked`;
  if (counts.errors + counts.warnings === 0) return `${checked}: nothing is wrong.`;
  return `${checked}: ${words.counts(counts)}.`;
}
