import type { ReactNode } from 'react';

import type { Problem, ProblemCounts } from '@/domain/problems/problem';
import { useI18n } from '@/i18n/i18n-context';

import { lostParts } from './lost-parts';
import { ProblemList } from './ProblemList';

interface OmissionsProps {
  readonly problems: readonly Problem[];
  readonly counts: ProblemCounts;
}

/** What the page does without, in a sentence; why, with every place in the file, on demand. */
export function Omissions({ problems, counts }: OmissionsProps): ReactNode {
  const { m } = useI18n();
  const words = m.problems;
  const total = counts.errors + counts.warnings;
  const { count, isMinimum, names } = lostParts(problems, counts, words.lossNames);
  return (
    <>
      <p className="text-pretty wrap-anywhere">
        {count > 0
          ? words.partsLeftOut({
              count,
              isMinimum,
              names: words.nameSome(names, count - names.length),
            })
          : words.nothingLeftOut({ count: total })}
      </p>
      <details className="mt-1">
        <summary className="text-small min-h-6 py-0.5 underline underline-offset-3">
          {words.show({ count: total })}
        </summary>
        <div className="mt-2">
          <ProblemList problems={problems} counts={counts} />
        </div>
      </details>
    </>
  );
}
