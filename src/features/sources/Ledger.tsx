import type { ReactNode } from 'react';

import { ABSENCES } from '@/domain/sources/absence';
import type { LedgerField } from '@/domain/sources/ledger';
import { useI18n } from '@/i18n/i18n-context';
import { Icon } from '@/ui/Icon';

import { SourcePart } from './SourcePart';
import { ThingName } from './ThingName';

/** What was looked for and not found, a field at a time; each opens the records and delegations concerned. */
export function Ledger({ fields }: { readonly fields: readonly LedgerField[] }): ReactNode {
  const { m } = useI18n();
  const words = m.sources.ledger;
  if (fields.length === 0) {
    return (
      <SourcePart title={words.title}>
        <p className="absent text-aside">{words.none}</p>
      </SourcePart>
    );
  }
  return (
    <SourcePart title={words.title} caption={words.caption}>
      <ul className="desktop:columns-2 gap-x-8">
        {fields.map((field) => (
          <li key={field.field} className="border-hair break-inside-avoid border-t">
            <FieldEntries field={field} />
          </li>
        ))}
      </ul>
    </SourcePart>
  );
}

function FieldEntries({ field: { field, entries } }: { readonly field: LedgerField }): ReactNode {
  const { m } = useI18n();
  const records = entries.filter(({ thing }) => thing.type === 'record').length;
  return (
    <details className="group">
      <summary className="text-body hover:bg-tint flex min-h-11 flex-wrap items-center gap-x-3 py-2 marker:content-none [&::-webkit-details-marker]:hidden">
        <span
          aria-hidden="true"
          className="border-rule size-2 flex-none border-[1.5px] border-dashed"
        />
        <span className="font-medium">{m.sources.field[field]}</span>
        <span className="text-small text-ink2">
          {m.sources.ledger.concerned({ records, delegations: entries.length - records })}
        </span>
        <Icon name="caret" className="ml-auto size-2.5 group-open:rotate-180" />
      </summary>
      {ABSENCES.map((absence) => {
        const concerned = entries.filter((entry) => entry.absence === absence);
        if (concerned.length === 0) return null;
        return (
          <div key={absence} className="pb-3 pl-5 [overflow-wrap:anywhere]">
            <p className="absent text-body">{m.sources.absence[absence]}</p>
            <ul className="text-caption mt-1 grid gap-1">
              {concerned.map(({ id, thing }) => (
                <li key={id}>
                  <ThingName thing={thing} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}
