import type { ReactNode } from 'react';

import { evidenceOfRecord } from '@/domain/model/evidence';
import type { StatementRecord } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { absenceOf } from '@/domain/sources/absence';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { DateRow } from './parts/DateRow';
import { FactRow } from './parts/FactRow';
import { FactRows } from './parts/FactRows';
import { Lede } from './parts/Lede';
import { MissingRow } from './parts/MissingRow';
import { NamedEntry } from './parts/NamedEntry';
import { OccasionRow } from './parts/OccasionRow';
import { RecordTail } from './parts/RecordTail';

interface StatementBodyProps {
  readonly statement: StatementRecord;
  readonly sides: readonly AreaCode[];
}

/** A statement: who said it, for whom, when, on which occasion. */
export function StatementBody({ statement, sides }: StatementBodyProps): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const absence = absenceOf(evidenceOfRecord(statement), index);
  const missing = { notReported: statement.notReported, absence };
  const { personId, organizationId } = statement;
  return (
    <>
      <Lede text={statement.summary} />
      <div className="mt-6">
        <FactRows>
          {personId === undefined && organizationId === undefined ? (
            <MissingRow field="speaker" {...missing} />
          ) : (
            <FactRow label={m.sources.field.speaker} evidence={[]}>
              <NamedEntry
                person={personId && index.personById.get(personId)}
                organization={organizationId && index.organizationById.get(organizationId)}
                role={statement.role}
              />
            </FactRow>
          )}
          <DateRow record={statement} absence={absence} />
          <OccasionRow label={m.record.fact.occasion} eventId={statement.eventId} />
        </FactRows>
      </div>
      <RecordTail record={statement} sides={sides} />
    </>
  );
}
