import type { ReactNode } from 'react';

import type { AgreementRecord, EventRecord, Place } from '@/domain/model/types';
import type { Absence } from '@/domain/sources/absence';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';

import { Absent } from './Absent';
import { FactRow } from './FactRow';
import { Why } from './Why';

const FINER = ['city', 'venue'] as const;

interface PlaceRowsProps {
  readonly record: AgreementRecord | EventRecord;
  readonly absence: Absence;
}

/** Where, as the cited source prints it; city and venue keep their row when they were not found. */
export function PlaceRows({ record, absence }: PlaceRowsProps): ReactNode {
  const { m } = useI18n();
  const isMissing = record.notReported.includes('places');
  return (
    <>
      {record.places.map((place) => (
        <FactRow key={keyOf(place)} label={m.record.fact.place} evidence={place.evidence}>
          <PlaceWords place={place} />
        </FactRow>
      ))}
      {isMissing ? (
        <FactRow label={m.record.fact.place}>
          <Absent absence={absence} />
        </FactRow>
      ) : null}
      {FINER.filter((field) => record.notReported.includes(field)).map((field) => (
        <FactRow key={field} label={m.sources.field[field]}>
          <Absent absence={absence} />
        </FactRow>
      ))}
    </>
  );
}

function PlaceWords({ place }: { place: Place }): ReactNode {
  const { f } = useI18n();
  if (place.name === undefined && place.venue === undefined) return f.area(place.area);
  return (
    <>
      {place.name === undefined ? null : <Localized text={place.name} />}
      {place.venue === undefined ? null : (
        <Why>
          <Localized text={place.venue} />
        </Why>
      )}
      <Why>{f.area(place.area)}</Why>
    </>
  );
}

function keyOf({ area, name, venue }: Place): string {
  return [area, name?.en, venue?.en].join(' ');
}
