import type { ReactNode } from 'react';

import type { SourceId } from '@/domain/model/types';
import { citationsOf } from '@/domain/sources/citations';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { Part } from './Part';
import { RecordLine } from './RecordLine';
import { RecordLines } from './RecordLines';

/** What rests on a source: records in time order, then delegations, people and organisations. */
export function CitingThings({ sourceId }: { sourceId: SourceId }): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const citations = citationsOf({ ...index.dataset, records: index.records }).get(sourceId);
  if (citations === undefined) {
    return (
      <Part heading={m.record.source.citedBy({ count: 0 })}>
        <p className="absent text-aside">{m.record.source.citedByNothing}</p>
      </Part>
    );
  }
  const { records, delegations, people, organizations } = citations;
  const things = [...delegations, ...people, ...organizations];
  return (
    <>
      {records.length === 0 ? null : (
        <Part heading={m.record.source.citedBy({ count: records.length })}>
          <RecordLines>
            {records.map((record) => (
              <RecordLine key={record.id} record={record} />
            ))}
          </RecordLines>
        </Part>
      )}
      {things.length === 0 ? null : (
        <Part heading={m.record.source.alsoSupports}>
          <ul className="border-hair border-t">
            {things.map((thing) => (
              <li key={thing.id} className="border-hair text-caption border-b py-2">
                <ThingLink id={thing.id} className="inline-block min-h-6 underline">
                  <Localized text={thing.name} />
                </ThingLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
