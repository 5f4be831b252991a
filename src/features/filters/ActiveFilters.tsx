import type { ReactNode } from 'react';

import type { FilterPatch, FilterValues } from '@/facts/filter-values';
import { activeFilters } from '@/facts/filter-words';
import { useReader } from '@/facts/reader-context';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Icon } from '@/ui/Icon';

interface ActiveFiltersProps {
  readonly values: FilterValues;
  readonly onChange: (patch: FilterPatch) => void;
  readonly onClear: () => void;
}

/** What is set, each with a button that removes it; a sentence when nothing is. */
export function ActiveFilters({ values, onChange, onClear }: ActiveFiltersProps): ReactNode {
  const i18n = useFirstI18n();
  const { index } = useReader();
  const { m } = i18n;
  const active = activeFilters(values, index, i18n);
  if (active.length === 0) {
    return <p className="text-small text-ink2 wide:block ml-1.5 hidden">{m.filters.none}</p>;
  }
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
      {active.map(({ key, words, removal }) => (
        <span
          key={key}
          className="bg-tint text-small rounded-control inline-flex min-h-7 items-center pl-2.5 font-medium"
        >
          {words}
          <button
            type="button"
            aria-label={m.filters.remove({ what: words })}
            onClick={() => onChange(removal)}
            className="grid size-7 place-items-center"
          >
            <Icon name="cross" className="size-2.5" />
          </button>
        </span>
      ))}
      <button
        type="button"
        onClick={onClear}
        className="text-caption min-h-6 underline underline-offset-3"
      >
        {m.filters.clearAll}
      </button>
    </div>
  );
}
