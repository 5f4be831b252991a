import type { Problem, ProblemPath } from '@/domain/problems/problem';

import { describeExpected } from './expected-words';
import { describeLoss, PROBLEM_TITLES, remedyFor } from './problem-words';

/** One problem as a block of lines, the first of which editors and terminals recognise as a place in a file. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, code, path, subject, found } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const thing = subject === undefined ? '' : ` (${subject.kind} "${subject.id}")`;
  const details = [
    ['where', path.length === 0 ? '' : `${toPathText(path)}${thing}`],
    ['expected', describeExpected(problem.expected)],
    ['found', found === '' ? 'nothing' : found],
    ['left out', describeLoss(problem)],
    ['remedy', remedyFor(problem)],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [`  ${label.padEnd(9)} ${text}`]));
  return [`${place}: ${severity}: ${PROBLEM_TITLES[code]}`, ...details].join('\n');
}

/** A JSON path as `agreements[0].parties[1].organization_id`. */
export function toPathText(path: ProblemPath): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join('')
    .replace(/^\./, '');
}
