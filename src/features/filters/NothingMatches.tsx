import type { ReactNode } from 'react';

import { thingsWithNumber } from '@/domain/index/dataset-index';
import { readReferenceNumber } from '@/domain/reference/reference-number';
import type { Filter } from '@/domain/selection/filters';
import type { Relaxation } from '@/domain/selection/select';
import type { FilterValues } from '@/facts/filter-values';
import { activeFilters } from '@/facts/filter-words';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';

interface NothingMatchesProps {
  readonly values: FilterValues;
  /** Which single filter, if dropped, brings records back; the most helpful first. */
  readonly relaxations: readonly Relaxation[];
  readonly onRemove: (filter: Filter) => void;
  readonly onClear: () => void;
}

/** Says which filters exclude everything together, and offers to drop exactly the one that helps. */
export function NothingMatches({
  values,
  relaxations,
  onRemove,
  onClear,
}: NothingMatchesProps): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const { index } = useReader();
  const active = activeFilters(values, index, i18n);
  const wordsOf = (filter: Filter): string =>
    i18n.f.list(active.filter((item) => item.filter === filter).map(({ words }) => words));
  const [best] = relaxations;
  const number = readReferenceNumber(values.q);
  const isNamed = thingsWithNumber(index, values.q).length > 0;
  return (
    <div className="rail-row pt-11">
      <div className="desktop:col-start-2">
        <h2 className="text-name font-serif font-medium">{m.nothing.title}</h2>
        <p className="text-body mt-2">
          {m.nothing.because({ filters: active.map(({ words }) => words) })}
        </p>
        {number === undefined || isNamed ? null : (
          <p className="text-body mt-1">
            {number.isRight ? m.nothing.unknownNumber : m.nothing.wrongNumber}
          </p>
        )}
        <p className="text-body mt-1">
          {best === undefined
            ? m.nothing.noSingle
            : m.nothing.dropping({
                filter: wordsOf(best.filter),
                remaining: best.remaining,
              })}
        </p>
        <div className="mt-4 flex flex-wrap gap-2">
          {best === undefined ? null : (
            <Button
              look="solid"
              className="max-w-full py-1 wrap-anywhere whitespace-normal!"
              onClick={() => onRemove(best.filter)}
            >
              {m.nothing.drop({ filter: wordsOf(best.filter) })}
            </Button>
          )}
          <Button onClick={onClear}>{m.filters.clearAll}</Button>
        </div>
      </div>
    </div>
  );
}
