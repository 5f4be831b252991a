import type { ReactNode } from 'react';

import type { FacetName } from '@/facts/reader-context';
import { FilterLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

interface ShowOnPageProps {
  readonly facet: FacetName;
  readonly value: string;
}

/** Narrows the page behind the sheet to the records of what is open. */
export function ShowOnPage({ facet, value }: ShowOnPageProps): ReactNode {
  const { m } = useI18n();
  return (
    <FilterLink
      facet={facet}
      value={value}
      className="text-caption mt-2 inline-block min-h-6 underline"
    >
      {m.record.showOnPage}
    </FilterLink>
  );
}
