import type { ReactNode } from 'react';

import type { OrganizationHistoryEntry } from '@/domain/model/types';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { FactRow } from './FactRow';
import { FactRows } from './FactRows';
import { Part } from './Part';
import { ThingName } from './ThingName';

/** Changes of the body itself, as the dataset orders them. */
export function OrganizationHistory({
  history,
}: {
  history: readonly OrganizationHistoryEntry[];
}): ReactNode {
  const { index } = useReader();
  const { m, f } = useI18n();
  if (history.length === 0) return null;
  return (
    <Part heading={m.record.organization.history}>
      <FactRows>
        {history.map((entry) => {
          const other = entry.otherId && index.organizationById.get(entry.otherId);
          return (
            <FactRow
              key={`${entry.change} ${entry.text.en}`}
              label={
                entry.date === undefined ? m.facts.undated : f.dateWithBasis(entry.date, undefined)
              }
              evidence={entry.evidence}
            >
              <p className="font-medium">{m.record.organization.change[entry.change]}</p>
              <p className="text-caption text-pretty">
                <Localized text={entry.text} />
              </p>
              {other ? (
                <p className="text-caption">
                  <ThingName thing={other} className="underline" />
                </p>
              ) : null}
            </FactRow>
          );
        })}
      </FactRows>
    </Part>
  );
}
