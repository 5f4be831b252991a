import type { ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { type FieldState, fieldsFound } from '@/domain/reading/fields-found';
import { useI18n } from '@/i18n/i18n-context';

import { FactRow } from './FactRow';
import { FactRows } from './FactRows';
import { Part } from './Part';

const STATES = [
  'found',
  'in_part',
  'not_found',
  'not_looked_for',
] as const satisfies readonly FieldState[];

/** Which fields were found in the sources read, as lists; a count, never a share. */
export function FieldsFound({ record }: { record: CommuniqueRecord }): ReactNode {
  const { m, f } = useI18n();
  const readings = fieldsFound(record);
  const lookedFor = readings.filter(({ state }) => state !== 'not_looked_for');
  if (lookedFor.length === 0) return null;
  const found = lookedFor.filter(({ state }) => state === 'found');
  return (
    <Part
      heading={m.record.fields.heading({
        found: f.number(found.length),
        lookedFor: f.number(lookedFor.length),
      })}
    >
      <FactRows>
        {STATES.map((state) => {
          const fields = readings.filter((reading) => reading.state === state);
          if (fields.length === 0) return null;
          return (
            <FactRow key={state} label={m.record.fields.state[state]}>
              <ul className="flex flex-wrap gap-x-4">
                {fields.map(({ field }) => (
                  <li key={field}>{m.sources.field[field]}</li>
                ))}
              </ul>
            </FactRow>
          );
        })}
      </FactRows>
    </Part>
  );
}
