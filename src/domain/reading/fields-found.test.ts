import { describe, expect, test } from 'vitest';

import { toAreaCode } from '@/data/branded-id';
import { anAgreement, anEvent, aPerson, aStatement } from '@/testing/builders';

import { fieldsFound } from './fields-found';

function statesOf(record: Parameters<typeof fieldsFound>[0]): Readonly<Record<string, string>> {
  return Object.fromEntries(fieldsFound(record).map(({ field, state }) => [field, state]));
}

describe(fieldsFound, () => {
  test('tells found, not found and not looked for apart', () => {
    expect(statesOf(anAgreement({ date: '2025-06-24', notReported: ['term'] }))).toMatchObject({
      date: 'found',
      term: 'not_found',
      in_force: 'not_looked_for',
    });
  });

  test('a field that is given and noted as missing was found in part', () => {
    const event = anEvent({
      participants: [{ capacity: 'host', evidence: [] }],
      notReported: ['participants'],
    });
    expect(statesOf(event)).toMatchObject({ participants: 'in_part' });
  });

  test('a place of which only the area is known gives no city', () => {
    const event = anEvent({
      places: [{ area: toAreaCode('XA'), evidence: [] }],
      notReported: ['city'],
    });
    expect(statesOf(event)).toMatchObject({ places: 'found', city: 'not_found' });
  });

  test('a description is no title of a document', () => {
    const titled = (basis: 'descriptive' | 'translated') =>
      statesOf(anAgreement({ titleBasis: { en: basis } }))['document_title'];
    expect([titled('descriptive'), titled('translated')]).toEqual(['not_looked_for', 'found']);
  });

  test('people who did not sign are no signatories', () => {
    const agreement = anAgreement({
      people: [{ personId: aPerson().id, capacity: 'exchanged', evidence: [] }],
      notReported: ['signatories'],
    });
    expect(statesOf(agreement)).toMatchObject({ people: 'found', signatories: 'not_found' });
  });

  test('adds a missing field that the kind does not have, once, at the end', () => {
    const fields = fieldsFound(aStatement({ notReported: ['city', 'speaker', 'city'] }));
    expect(fields).toEqual([
      { field: 'date', state: 'not_looked_for' },
      { field: 'speaker', state: 'not_found' },
      { field: 'city', state: 'not_found' },
    ]);
  });
});
