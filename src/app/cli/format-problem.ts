import type { Problem } from '@/domain/problems/problem';
import { jsonPath } from '@/i18n/formats/as-in-file';
import { problems as words } from '@/i18n/messages/en/problems';

import { formatBlock } from './format-block';

/** One problem as a block of lines, the first of which editors and terminals recognise as a place in a file. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, code, expected } = problem;
  return formatBlock({
    file,
    line,
    column,
    severity,
    title: words.title[code],
    details: {
      where: whereIs(problem),
      expected: words.expected(expected),
      found: words.found(problem),
      leftOut: words.loss(problem),
      remedy: words.remedy(problem),
    },
  });
}

/** A place in the JSON and the thing in which it lies; empty for the file as a whole. */
export function whereIs({ path, subject }: Pick<Problem, 'path' | 'subject'>): string {
  if (path.length === 0) return '';
  return subject === undefined ? jsonPath(path) : `${jsonPath(path)} (${words.thing(subject)})`;
}
