import type { ReactNode } from 'react';

import type { ActedFor } from '@/domain/reading/organization-people';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { recordTitle } from '@/facts/record-words';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

/** A role as reported, with the dates of the records that report it, each a link to its record. */
export function ActedInRole({ acted }: { acted: ActedFor }): ReactNode {
  const i18n = useI18n();
  const { index } = useReader();
  const { m, f } = i18n;
  return (
    <div className="text-caption">
      {acted.role === undefined ? null : <Localized text={acted.role} />}
      <ul className="flex flex-wrap gap-x-4">
        {acted.records.map((record) => {
          const date = record.date === undefined ? m.facts.undated : f.date(record.date, 'short');
          return (
            <li key={record.id}>
              <ThingLink
                id={record.id}
                label={m.record.organization.actedOn({
                  date,
                  title: recordTitle(record, index, i18n).text,
                })}
                className="text-small text-ink2 inline-block min-h-6 underline"
              >
                {date}
              </ThingLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
