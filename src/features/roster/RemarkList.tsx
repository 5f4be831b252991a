import type { ReactNode } from 'react';

import type { Remark } from '@/domain/roster/remarks';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { ThemeName } from '@/facts/ThemeName';
import { FilterLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

/** The themes that a source attributes to one person, one a line; said out loud where there are none. */
export function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }): ReactNode {
  const { m } = useI18n();
  if (remarks.length === 0) {
    return <p className="absent text-body mt-2">{m.roster.noRemarks}</p>;
  }
  return (
    <ul aria-label={m.roster.themesRaised} className="text-small mt-2 grid gap-0.5">
      {remarks.map(({ theme, basis, evidence }) => (
        <li key={`${theme.id} ${basis}`} className="flex flex-wrap items-center gap-x-2">
          <FilterLink facet="theme" value={theme.id} className="inline-flex min-h-6 items-center">
            <ThemeName theme={theme} />
          </FilterLink>
          <span className="text-ink3">{m.roster.basis[basis]}</span>
          <EvidenceMarks evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}
