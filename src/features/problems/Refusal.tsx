import type { ReactNode } from 'react';

import type { Problem, ProblemCounts } from '@/domain/problems/problem';
import { useI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';

import { ProblemList } from './ProblemList';

interface RefusalProps {
  readonly problems: readonly Problem[];
  readonly counts: ProblemCounts;
  readonly onRetry?: (() => void) | undefined;
}

/** Why there is nothing to show: in plain words first, then with every place in the file. */
export function Refusal({ problems, counts, onRetry }: RefusalProps): ReactNode {
  const { m } = useI18n();
  const words = m.problems;
  const decisive = problems.find(({ leftOut }) => leftOut?.kind === 'file');
  return (
    <section aria-labelledby="refusal-heading">
      <div role="alert" className="rail-row">
        <div className="desktop:col-start-2 max-w-[54rem]">
          <h2 id="refusal-heading" className="heading">
            {words.heading}
          </h2>
          <p className="text-aside mt-3 max-w-[64ch] text-pretty">{words.refusal(decisive)}</p>
        </div>
      </div>
      {onRetry === undefined ? null : (
        <div className="rail-row mt-5">
          <div className="desktop:col-start-2">
            <Button look="solid" onClick={onRetry}>
              {m.app.tryAgain}
            </Button>
          </div>
        </div>
      )}
      <div className="border-ink rail-row mt-10 border-t pt-5">
        <div className="mb-3">
          <h3 className="text-body font-semibold">{words.list}</h3>
          {counts.errors + counts.warnings > 1 ? (
            <p className="text-small text-ink2">{words.counts(counts)}</p>
          ) : null}
        </div>
        <div className="max-w-field min-w-0">
          <ProblemList problems={problems} counts={counts} />
        </div>
      </div>
    </section>
  );
}
