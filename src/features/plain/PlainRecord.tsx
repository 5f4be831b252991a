import type { ReactNode } from 'react';

import { evidenceOfRecord } from '@/domain/model/evidence';
import type { AgreementRecord, CommuniqueRecord, EventRecord } from '@/domain/model/types';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { recordForm, recordTitle } from '@/facts/record-words';
import { shownText, useI18n } from '@/i18n/i18n-context';

import { Aside } from './Aside';
import { PlainEvidence } from './PlainEvidence';
import {
  PlainDisagreements,
  PlainMissing,
  PlainNotes,
  PlainOthers,
  PlainRow,
  PlainThemes,
} from './PlainFacts';
import { PlainPerson } from './PlainPerson';

/** A record in full, in the order of its sheet. */
export function PlainRecord({ record }: { record: CommuniqueRecord }): ReactNode {
  const { index } = useReader();
  const i18n = useI18n();
  const { m, f } = i18n;
  const { text, lang } = recordTitle(record, index, i18n);
  return (
    <article id={record.id}>
      <h3 lang={lang}>{text}</h3>
      <p>
        <Localized text={record.summary} />
      </p>
      <dl>
        <PlainRow label={m.record.fact.form}>
          <dd>{recordForm(record, i18n)}</dd>
        </PlainRow>
        {record.date === undefined ? null : (
          <PlainRow label={m.record.fact.date}>
            <dd>
              {f.dateWithBasis(record.date, record.dateBasis)}
              {record.dateNote === undefined ? null : (
                <Aside>
                  <Localized text={record.dateNote} />
                </Aside>
              )}
            </dd>
          </PlainRow>
        )}
        <OwnFacts record={record} />
        <PlainThemes themes={record.themes} />
        <PlainDisagreements disagreements={record.disagreements} />
        <PlainNotes notes={record.notes} />
        <PlainMissing fields={record.notReported} evidence={evidenceOfRecord(record)} />
        <PlainRow label={m.record.evidence.heading({ count: 0 })}>
          <dd>
            <PlainEvidence evidence={record.evidence} />
          </dd>
        </PlainRow>
      </dl>
    </article>
  );
}

/** What only one kind of record has. */
function OwnFacts({ record }: { record: CommuniqueRecord }): ReactNode {
  const { m } = useI18n();
  switch (record.kind) {
    case 'agreement':
      return <AgreementFacts agreement={record} />;
    case 'event':
      return <EventFacts event={record} />;
    case 'statement':
      return record.personId === undefined && record.organizationId === undefined ? null : (
        <PlainRow label={m.sources.field.speaker}>
          <PlainPerson {...record} evidence={[]} />
        </PlainRow>
      );
  }
}

function AgreementFacts({ agreement }: { agreement: AgreementRecord }): ReactNode {
  const { m } = useI18n();
  return (
    <>
      <PlainRow label={m.record.fact.act}>
        <dd>{m.record.act[agreement.act]}</dd>
      </PlainRow>
      <Places record={agreement} />
      <PlainRow label={m.record.parties}>
        {agreement.parties.map(({ organizationId, evidence }) => (
          <PlainPerson key={organizationId} organizationId={organizationId} evidence={evidence} />
        ))}
      </PlainRow>
      <PlainOthers others={agreement.others} />
      {agreement.people.map((person) => (
        <PlainRow
          key={`${person.personId} ${person.capacity}`}
          label={m.record.agreementCapacity[person.capacity]}
        >
          <PlainPerson {...person} />
        </PlainRow>
      ))}
      {agreement.aims.length === 0 ? null : (
        <PlainRow label={m.record.aims}>
          {agreement.aims.map(({ text, evidence }) => (
            <dd key={text.en}>
              <Localized text={text} />
              <PlainEvidence evidence={evidence} />
            </dd>
          ))}
        </PlainRow>
      )}
    </>
  );
}

function EventFacts({ event }: { event: EventRecord }): ReactNode {
  const { index } = useReader();
  const { m, language } = useI18n();
  return (
    <>
      <Places record={event} />
      {event.participants.map((participant) => {
        const { personId, organizationId, delegationId, capacity, evidence } = participant;
        const delegation = delegationId && index.delegationById.get(delegationId);
        return (
          <PlainRow
            key={[personId, organizationId, delegationId, capacity].join(' ')}
            label={m.roster.capacity[capacity]}
          >
            {personId === undefined && organizationId === undefined ? null : (
              <PlainPerson {...participant} />
            )}
            {delegation === undefined ? null : (
              <dd>
                <a href={`#${delegation.id}`}>{shownText(delegation.name, language).text}</a>
                <PlainEvidence evidence={evidence} />
              </dd>
            )}
          </PlainRow>
        );
      })}
      <PlainOthers others={event.others} />
    </>
  );
}

function Places({ record }: { record: AgreementRecord | EventRecord }): ReactNode {
  const { m, f } = useI18n();
  if (record.places.length === 0) return null;
  return (
    <PlainRow label={m.record.fact.place}>
      {record.places.map(({ area, name, venue, evidence }) => (
        <dd key={`${area} ${name?.en ?? ''} ${venue?.en ?? ''}`}>
          {f.area(area)}
          {[name, venue].map((text) =>
            text === undefined ? null : (
              <Aside key={text.en}>
                <Localized text={text} />
              </Aside>
            ),
          )}
          <PlainEvidence evidence={evidence} />
        </dd>
      ))}
    </PlainRow>
  );
}
