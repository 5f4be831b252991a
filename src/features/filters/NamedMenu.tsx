import type { ReactNode } from 'react';

import type { FacetCounts } from '@/domain/selection/select';
import { KIND_FILTERS, type KindFilter } from '@/domain/view-state/view-state';
import { useReader } from '@/facts/reader-context';
import { useFirstI18n } from '@/i18n/i18n-context';

import { kindOptions, namedOptions } from './facet-options';
import { FacetMenu } from './FacetMenu';

interface NamedMenuProps {
  readonly facet: 'org' | 'person';
  readonly chosen: readonly string[];
  readonly counts: FacetCounts;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Organisations or people, in the alphabet of the page's language. */
export function NamedMenu({ facet, chosen, counts, onChange }: NamedMenuProps): ReactNode {
  const i18n = useFirstI18n();
  const { index } = useReader();
  return (
    <FacetMenu
      label={facet === 'org' ? i18n.m.filters.organization : i18n.m.filters.person}
      options={() => namedOptions(facet, index, counts, chosen, i18n)}
      chosen={chosen}
      onChange={onChange}
    />
  );
}

interface KindMenuProps {
  readonly chosen: readonly KindFilter[];
  readonly counts: FacetCounts;
  readonly onChange: (chosen: readonly KindFilter[]) => void;
}

/** Kinds of record and their classifications. */
export function KindMenu({ chosen, counts, onChange }: KindMenuProps): ReactNode {
  const i18n = useFirstI18n();
  return (
    <FacetMenu
      label={i18n.m.filters.kind}
      options={() => kindOptions(counts, chosen, i18n)}
      chosen={chosen}
      onChange={(values) => onChange(KIND_FILTERS.filter((kind) => values.includes(kind)))}
    />
  );
}
