import type { ReactNode } from 'react';

import type { LocalizedText, SourceId } from '@/domain/model/vocabulary';
import { type Citations, citationsOf } from '@/domain/sources/citations';
import type { DisagreementOn } from '@/domain/sources/disagreements';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { CitedParts } from './CitedParts';
import { Part } from './Part';
import { RecordLine } from './RecordLine';
import { RecordLines } from './RecordLines';

type Citing = DisagreementOn['thing'];

/** What rests on a source: records in time order, then delegations, people and organisations; of each, which parts. */
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
  const { records } = citations;
  const others = othersIn(citations);
  return (
    <>
      {records.length === 0 ? null : (
        <Part heading={m.record.source.citedBy({ count: records.length })}>
          <RecordLines>
            {records.map((record) => (
              <RecordLine key={record.id} record={record}>
                <CitedParts thing={{ type: 'record', record }} sourceId={sourceId} />
              </RecordLine>
            ))}
          </RecordLines>
        </Part>
      )}
      {others.length === 0 ? null : (
        <Part heading={m.record.source.alsoSupports({ count: others.length })}>
          <ul className="border-hair border-t">
            {others.map(({ id, name, thing }) => (
              <li key={id} className="border-hair border-b py-2">
                <p className="text-caption flex flex-wrap justify-between gap-x-4">
                  <ThingLink id={id} className="inline-block min-h-6 underline">
                    <Localized text={name} />
                  </ThingLink>
                  <span className="text-small text-ink2">{m.record.bar.kind[thing.type]}</span>
                </p>
                <CitedParts thing={thing} sourceId={sourceId} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

interface OtherCiting {
  readonly id: string;
  readonly name: LocalizedText;
  readonly thing: Exclude<Citing, { readonly type: 'record' }>;
}

function othersIn({ delegations, people, organizations }: Citations): readonly OtherCiting[] {
  return [
    ...delegations.map((delegation) => ({
      ...delegation,
      thing: { type: 'delegation' as const, delegation },
    })),
    ...people.map((person) => ({ ...person, thing: { type: 'person' as const, person } })),
    ...organizations.map((organization) => ({
      ...organization,
      thing: { type: 'organization' as const, organization },
    })),
  ];
}
