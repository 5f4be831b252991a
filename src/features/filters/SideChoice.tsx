import type { ReactNode } from 'react';

import type { AreaCode } from '@/domain/model/vocabulary';
import type { FacetCounts } from '@/domain/selection/select';
import type { FilterPatch, FilterValues } from '@/facts/filter-values';
import { useFirstI18n } from '@/i18n/i18n-context';

interface SideChoiceProps {
  readonly values: FilterValues;
  readonly counts: FacetCounts;
  readonly sides: readonly AreaCode[];
  readonly onChange: (patch: FilterPatch) => void;
}

/** Which side a record belongs to: all, one of the dataset's sides, or another. One choice at a time. */
export function SideChoice({ values, counts, sides, onChange }: SideChoiceProps): ReactNode {
  const { m, f } = useFirstI18n();
  if (sides.length === 0) return null;
  const choices = [
    { value: undefined, label: m.filters.everySide, name: m.filters.everySide },
    ...sides.map((side) => ({ value: String(side), label: side, name: f.area(side) })),
    { value: 'other', label: m.facts.otherSide, name: m.facts.otherSide },
  ];
  const [only] = values.side;
  return (
    <fieldset className="border-rule rounded-control flex h-9 border">
      <legend className="sr-only">{m.filters.side}</legend>
      {choices.map(({ value, label, name }) => (
        <button
          key={label}
          type="button"
          aria-pressed={
            value === undefined ? values.side.length === 0 : values.side.includes(value)
          }
          title={
            value === undefined
              ? undefined
              : m.filters.recordsWith({ count: counts.side.get(value) ?? 0 })
          }
          onClick={() => onChange({ side: value === undefined || value === only ? [] : [value] })}
          className="border-rule text-caption aria-pressed:bg-ink aria-pressed:text-paper hover:not-aria-pressed:bg-tint px-2.5 font-medium not-first:border-l"
        >
          {label}
          {name === label ? null : <span className="sr-only"> {name}</span>}
        </button>
      ))}
    </fieldset>
  );
}
