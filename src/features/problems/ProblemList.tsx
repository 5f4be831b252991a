import type { ReactNode } from 'react';

import type { Problem, ProblemCounts } from '@/domain/problems/problem';
import { useI18n } from '@/i18n/i18n-context';

import { listedProblems } from './listed-problems';
import { ProblemEntry } from './ProblemEntry';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly counts: ProblemCounts;
}

/** The problems in the given order, up to 50, and how many there are besides. */
export function ProblemList({ problems, counts }: ProblemListProps): ReactNode {
  const { m } = useI18n();
  const listed = listedProblems(problems);
  const more = counts.errors + counts.warnings - listed.length;
  return (
    <>
      <ol className="border-hair border-t">
        {listed.map(({ key, problem }) => (
          <ProblemEntry key={key} problem={problem} />
        ))}
      </ol>
      {more > 0 ? <p className="text-small mt-3">{m.problems.more({ count: more })}</p> : null}
    </>
  );
}
