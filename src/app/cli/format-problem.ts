import type { Problem } from '@/domain/problems/problem';
import { jsonPath } from '@/i18n/formats/as-in-file';
import { problems as words } from '@/i18n/messages/en/problems';

/** One problem as a block of lines, the first of which editors and terminals recognise as a place in a file. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, code, path, subject, expected } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const thing = subject === undefined ? '' : ` (${words.thing(subject)})`;
  const { label } = words;
  const details = [
    [label.where, path.length === 0 ? '' : `${jsonPath(path)}${thing}`],
    [label.expected, words.expected(expected)],
    [label.found, words.found(problem)],
    [label.leftOut, words.loss(problem)],
    [label.remedy, words.remedy(problem)],
  ].flatMap(([name = '', text = '']) =>
    text === '' ? [] : [`  ${name.toLowerCase().padEnd(9)} ${text}`],
  );
  return [`${place}: ${severity}: ${words.title[code]}`, ...details].join('\n');
}
