import type { ReactNode } from 'react';

import { evidenceOfRecord } from '@/domain/model/evidence';
import type { EventRecord } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { absenceOf } from '@/domain/sources/absence';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { Absent } from './parts/Absent';
import { DateRow } from './parts/DateRow';
import { DelegationLines } from './parts/DelegationLines';
import { FactRow } from './parts/FactRow';
import { FactRows } from './parts/FactRows';
import { Lede } from './parts/Lede';
import { MissingRow } from './parts/MissingRow';
import { OccasionRow } from './parts/OccasionRow';
import { Part } from './parts/Part';
import { ParticipantList } from './parts/ParticipantList';
import { PlaceRows } from './parts/PlaceRows';
import { RecordTail } from './parts/RecordTail';

interface EventBodyProps {
  readonly event: EventRecord;
  readonly sides: readonly AreaCode[];
}

/** An event: when and where, who took part, what belongs to it. */
export function EventBody({ event, sides }: EventBodyProps): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const absence = absenceOf(evidenceOfRecord(event), index);
  const missing = { notReported: event.notReported, absence };
  const isPartial = event.notReported.includes('participants');
  const named = event.participants.length + event.others.length;
  return (
    <>
      <Lede text={event.summary} />
      <div className="mt-6">
        <FactRows>
          <FactRow label={m.record.fact.form} evidence={[]}>
            {m.facts.eventClassification[event.classification]}
          </FactRow>
          <DateRow record={event} absence={absence} />
          <PlaceRows record={event} absence={absence} />
          <MissingRow field="organiser" {...missing} />
          <MissingRow field="people" {...missing} />
          <OccasionRow label={m.record.fact.partOf} eventId={event.parentId} />
        </FactRows>
      </div>
      <DelegationLines eventId={event.id} />
      {named === 0 && !isPartial ? null : (
        <Part heading={m.record.participants}>
          <ParticipantList event={event} sides={sides} />
          {isPartial ? (
            <div className="mt-3">
              <p className="text-small text-ink2">
                {named === 0 ? m.record.allParticipants : m.record.furtherParticipants}
              </p>
              <Absent absence={absence} />
            </div>
          ) : null}
        </Part>
      )}
      <RecordTail record={event} sides={sides} />
    </>
  );
}
