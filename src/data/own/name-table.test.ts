import { describe, expect, it } from 'vitest';

import { TABLE_NAMES } from '@/domain/tables/table';

import { tableOfFile } from './name-table';

describe('the table in a file', () => {
  it.each(TABLE_NAMES)('%s is named as it is written', (table) => {
    expect(tableOfFile(`${table}.csv`)).toEqual({ table, isExact: true });
    const taken = `folder/communique-first-2026.11.1-selection-${table}.csv`;
    expect(tableOfFile(taken)).toEqual({ table, isExact: true });
  });

  it.each([
    ['Agreements.csv', 'agreements'],
    ['agreements (1).csv', 'agreements'],
    ['agreements - Copy.csv', 'agreements'],
    ['agreements - Copy (2).csv', 'agreements'],
    ['agreements — копия.csv', undefined],
    ['agreements - копия.csv', 'agreements'],
    ['agreements 副本.csv', 'agreements'],
    ['Agreement people.csv', 'agreement_people'],
    ['my_agreement_people.csv', 'agreement_people'],
    ['my_people.csv', 'people'],
    ['context-events.csv', 'events'],
    ['Context Events.csv', 'context_events'],
    ['2026 People.csv', 'people'],
    ['peoples.csv', undefined],
    ['Sheet1.csv', undefined],
    ['.csv', undefined],
  ])('%s is %s', (name, table) => {
    expect(tableOfFile(name)?.table).toBe(table);
  });
});
