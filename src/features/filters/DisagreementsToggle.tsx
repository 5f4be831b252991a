import type { ReactNode } from 'react';

import type { FacetCounts } from '@/domain/selection/select';
import type { FilterPatch, FilterValues } from '@/facts/filter-values';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';

interface DisagreementsToggleProps {
  readonly values: FilterValues;
  readonly counts: FacetCounts;
  readonly onChange: (patch: FilterPatch) => void;
}

/** Only records on which sources differ; gone where none would remain. */
export function DisagreementsToggle({
  values,
  counts,
  onChange,
}: DisagreementsToggleProps): ReactNode {
  const { m } = useFirstI18n();
  if (counts.disagreements === 0 && !values.disagreements) return null;
  return (
    <Button
      aria-pressed={values.disagreements}
      title={m.filters.recordsWith({ count: counts.disagreements })}
      onClick={() => onChange({ disagreements: !values.disagreements })}
      className="self-start"
    >
      <span aria-hidden="true">≠</span>
      {m.filters.disagreements}
    </Button>
  );
}
