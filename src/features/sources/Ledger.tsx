import type { ReactNode } from 'react';

import { ABSENCES } from '@/domain/sources/absence';
import type { LedgerField } from '@/domain/sources/ledger';
import { DisagreementMark } from '@/facts/DisagreementMark';
import { useI18n } from '@/i18n/i18n-context';
import { Portions } from '@/ui/Portions';

import { FoldedRow } from './FoldedRow';
import { SourcePart } from './SourcePart';
import { ThingName } from './ThingName';

/** From here on a list is drawn only when it is opened. */
const LONG = 150;

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
    <FoldedRow
      mark={
        <span
          aria-hidden="true"
          className="border-rule size-2 flex-none border-[1.5px] border-dashed"
        />
      }
      name={m.sources.field[field]}
      count={m.sources.ledger.concerned({ records, delegations: entries.length - records })}
      isLong={entries.length > LONG}
    >
      {ABSENCES.map((absence) => {
        const concerned = entries.filter((entry) => entry.absence === absence);
        if (concerned.length === 0) return null;
        return (
          <div key={absence} className="pb-3 pl-5 [overflow-wrap:anywhere]">
            <p className="absent text-body">{m.sources.absence[absence]}</p>
            <Portions items={concerned} moreWords={(count) => m.facts.showMore({ count })}>
              {(shown) => (
                <ul className="text-caption mt-1 grid gap-1">
                  {shown.map(({ id, thing }) => (
                    <li key={id}>
                      <ThingName thing={thing} />
                      <DisagreementMark
                        thing={thing.type === 'record' ? thing.record : thing.delegation}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </Portions>
          </div>
        );
      })}
    </FoldedRow>
  );
}
