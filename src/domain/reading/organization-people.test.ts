import { describe, expect, test } from 'vitest';

import { buildIndex } from '@/domain/index/dataset-index';
import {
  aDataset,
  aDate,
  aDelegation,
  anAgreement,
  anEvent,
  anOrganization,
  aPerson,
  aStatement,
} from '@/testing/builders';

import { peopleOfOrganization } from './organization-people';

const body = anOrganization({ id: 'org-body' });
const other = anOrganization({ id: 'org-other' });
const role = (en: string) => ({ role: { en } });

const early = aPerson({
  id: 'p-early',
  posts: [
    { organizationId: body.id, ...role('Chair'), start: aDate('2016'), evidence: [] },
    { organizationId: body.id, ...role('Member'), end: aDate('2015'), evidence: [] },
    { organizationId: other.id, ...role('Chair'), start: aDate('1990'), evidence: [] },
  ],
});
const actor = aPerson({ id: 'p-actor' });
const delegate = aPerson({ id: 'p-delegate' });
const stranger = aPerson({ id: 'p-stranger' });

const index = buildIndex(
  aDataset({
    organizations: [body, other],
    people: [delegate, actor, stranger, early],
    agreements: [
      anAgreement({
        id: 'agr-a',
        date: '2024',
        people: [
          {
            personId: actor.id,
            organizationId: body.id,
            ...role('Director'),
            capacity: 'signed',
            evidence: [],
          },
        ],
        parties: [{ organizationId: body.id, evidence: [] }],
      }),
    ],
    events: [
      anEvent({
        id: 'ev-a',
        date: '2018-05',
        participants: [
          {
            personId: actor.id,
            organizationId: body.id,
            ...role('Deputy'),
            capacity: 'host',
            evidence: [],
          },
          { personId: stranger.id, organizationId: other.id, capacity: 'guest', evidence: [] },
          { organizationId: body.id, capacity: 'organiser', evidence: [] },
        ],
      }),
      anEvent({ id: 'ev-sample-visit', classification: 'visit' }),
    ],
    statements: [
      aStatement({
        id: 'st-a',
        date: '2025',
        personId: actor.id,
        organizationId: body.id,
        ...role('Director'),
      }),
    ],
    delegations: [
      aDelegation({
        members: [
          { personId: delegate.id, onBehalfOfId: body.id, head: false, order: 1, evidence: [] },
        ],
      }),
    ],
  }),
);

describe(peopleOfOrganization, () => {
  const people = peopleOfOrganization(index, body.id);

  test('gives holders of posts and those who acted for it, by the earliest day known', () => {
    expect(people.map(({ person }) => person.id)).toEqual(['p-early', 'p-actor', 'p-delegate']);
  });

  test('gives posts in this body only, by their starts', () => {
    expect(people[0]?.posts.map((post) => post.role.en)).toEqual(['Chair', 'Member']);
  });

  test('gives the roles of the time, each with its records', () => {
    expect(
      people[1]?.acted.map((item) => [item.role?.en, item.records.map(({ id }) => id)]),
    ).toEqual([
      ['Deputy', ['ev-a']],
      ['Director', ['agr-a', 'st-a']],
    ]);
  });

  test('takes a delegate by the visit', () => {
    expect(people[2]?.acted.map(({ records }) => records.map(({ id }) => id))).toEqual([
      ['ev-sample-visit'],
    ]);
  });

  test('knows nobody of a body without people', () => {
    expect(peopleOfOrganization(index, anOrganization({ id: 'org-empty' }).id)).toEqual([]);
  });
});
