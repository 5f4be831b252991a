import { type ReactNode, useId } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { absenceOf } from '@/domain/sources/absence';
import { useReader } from '@/facts/reader-context';
import { recordForm, recordTitle } from '@/facts/record-words';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

/** The visit and what belongs to it, each with its date, as links to their sheets. */
export function VisitRecords({
  records,
}: {
  readonly records: readonly CommuniqueRecord[];
}): ReactNode {
  const i18n = useI18n();
  const { index } = useReader();
  const id = useId();
  return (
    <div>
      <h4 id={id} className="text-caption font-semibold">
        {i18n.m.roster.recordsOfVisit}
      </h4>
      <ul aria-labelledby={id} className="mt-2">
        {records.map((record) => {
          const title = recordTitle(record, index, i18n);
          return (
            <li
              key={record.id}
              className="border-hair text-caption tablet:grid tablet:grid-cols-[minmax(0,1fr)_11rem] gap-x-4 border-t py-2"
            >
              <p>
                <ThingLink id={record.id} className="inline-block min-h-6 font-medium underline">
                  <span lang={title.lang}>{title.text}</span>
                </ThingLink>{' '}
                {record.kind === 'statement' ? null : (
                  <span className="text-small text-ink3">{recordForm(record, i18n)}</span>
                )}
              </p>
              <p className="text-small text-ink2 tablet:text-right">
                <RecordDate record={record} />
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function RecordDate({ record }: { readonly record: CommuniqueRecord }): ReactNode {
  const { m, f } = useI18n();
  const { index } = useReader();
  if (record.date !== undefined) return f.dateWithBasis(record.date, record.dateBasis, 'short');
  if (!record.notReported.includes('date'))
    return <span className="absent">{m.facts.undated}</span>;
  const absence = m.sources.absence[absenceOf(record.evidence, index)];
  return (
    <span className="absent">{m.sources.absenceOf({ field: m.sources.field.date, absence })}</span>
  );
}
