import type { CatalogResult } from '@/data/read-catalog';
import type { ReadResult } from '@/data/read-dataset';
import type { Dataset } from '@/domain/model/dataset';
import { type Problem, PROBLEM_CODES } from '@/domain/problems/problem';
import { problems as az } from '@/i18n/messages/az/problems';
import { problems as en } from '@/i18n/messages/en/problems';
import { problems as zhHans } from '@/i18n/messages/zh-hans/problems';

const WORDS = [en, az, zhHans];

/** What is unsound about an answer of the reader; nothing, whatever it was given. */
export function faultsOfReading(
  result: ReadResult | CatalogResult,
  text: string,
  limit = 50,
): readonly string[] {
  const { problems, counts } = result;
  const lines = problems.length === 0 ? 1 : text.split(/\r\n|\r|\n/).length;
  const faults = problems.flatMap((problem) => faultsOfProblem(problem, lines));
  const total = counts.errors + counts.warnings;
  if (problems.length !== Math.min(limit, total))
    faults.push(`${problems.length} of ${total} told`);
  if (!result.ok && counts.errors === 0) faults.push('refused without a reason');
  return 'dataset' in result ? [...faults, ...unresolvedIn(result.dataset)] : faults;
}

function faultsOfProblem(problem: Problem, lines: number): readonly string[] {
  const { path, line = 1, column = 1, code, severity, leftOut, found } = problem;
  const unsaid = WORDS.filter(
    (words) =>
      [words.title[code], words.remedy(problem), words.expected(problem.expected)].includes('') ||
      (words.loss(problem) === '') === (leftOut !== undefined) ||
      words.found(problem) === '',
  );
  return [
    ...(Array.isArray(path) ? [] : ['a problem without a path']),
    ...(PROBLEM_CODES.includes(code) ? [] : [`an unknown code: ${code}`]),
    ...(line >= 1 && line <= lines && column >= 1 ? [] : [`no such place: ${line}:${column}`]),
    ...((leftOut !== undefined) === (severity === 'error') ? [] : [`${severity} and ${code}`]),
    ...(found.length <= 100 ? [] : [`found says ${found.length} characters`]),
    ...(unsaid.length === 0 ? [] : [`no words for ${code}`]),
  ];
}

function unresolvedIn(dataset: Dataset): readonly string[] {
  const { themes, sources, organizations, people, agreements, events, statements } = dataset;
  const things = [themes, sources, organizations, people, agreements, events, statements];
  const all = [...things.flat(), ...dataset.contextEvents, ...dataset.delegations];
  const ids = new Set<unknown>(all.map(({ id }) => id));
  const faults: string[] = ids.size === all.length ? [] : ['an id that stands twice'];
  // Not by recursion: a dataset of 10,000 things has many values.
  const open: unknown[] = [dataset];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key.endsWith('Id') && !ids.has(inner)) faults.push(`nothing has the id ${String(inner)}`);
      if (key === 'redirects') {
        const lost = Object.values(Object(inner)).filter((id) => !ids.has(id));
        faults.push(...lost.map((id) => `redirected to nothing: ${String(id)}`));
      } else if (typeof inner === 'object') open.push(inner);
    }
  }
  return faults;
}
