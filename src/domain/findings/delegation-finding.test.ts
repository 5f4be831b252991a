import { describe, expect, it } from 'vitest';

import { toAreaCode, toId } from '@/data/branded-id';
import { buildIndex } from '@/domain/index/dataset-index';
import { rosterOf } from '@/domain/roster/delegation-roster';
import { aDataset, aDelegation, anEvent, anOrganization, aPerson } from '@/testing/builders';

import { delegationFinding } from './delegation-finding';

const [FROM, TO] = [toAreaCode('XA'), toAreaCode('XB')];

function findingWith(toArea: typeof TO | undefined) {
  const delegation = aDelegation({
    id: 'del-1',
    fromArea: FROM,
    ...(toArea === undefined ? {} : { toArea }),
    eventId: toId('ev-1'),
    members: [{ personId: toId('p-1'), head: true, order: 1, evidence: [] }],
    others: [{ description: { en: 'two aides' }, areas: [FROM], count: 2, evidence: [] }],
  });
  const dataset = aDataset({
    people: [aPerson({ id: 'p-1' }), aPerson({ id: 'p-2' })],
    organizations: [anOrganization({ id: 'org-b', area: TO })],
    events: [
      anEvent({
        id: 'ev-1',
        participants: [
          {
            personId: toId('p-2'),
            organizationId: toId('org-b'),
            capacity: 'host',
            evidence: [],
          },
        ],
      }),
    ],
    delegations: [delegation],
  });
  return delegationFinding(rosterOf(buildIndex(dataset), delegation));
}

describe('delegationFinding', () => {
  it('counts members, unnamed members and named hosts', () => {
    expect(findingWith(TO)).toEqual({
      members: 1,
      unnamedCounted: 2,
      hasUncounted: false,
      hosts: 1,
    });
  });

  it('says nothing of hosts where the place visited is not known', () => {
    expect(findingWith(undefined).hosts).toBeUndefined();
  });
});
