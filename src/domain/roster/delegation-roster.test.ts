import { describe, expect, it } from 'vitest';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Delegation } from '@/domain/model/dataset';
import { aRawDataset } from '@/testing/raw-dataset';
import type { FullRawDataset } from '@/testing/raw-things';
import { readIndex } from '@/testing/read-index';

import type { Attendee } from './attendance';
import { rosterOf, sizeOf } from './delegation-roster';

const source = [{ source_id: 's-sample-archive' }];
const paragraph = [{ source_id: 's-sample-news', paragraph: 2 }];

/** A visit of two delegates with a meeting, a meeting within that meeting, and a statement made there. */
const people: FullRawDataset['people'] = ['p-first', 'p-second', 'p-host', 'p-own', 'p-third'].map(
  (id) => ({ id, name: { en: id } }),
);

const organizations: FullRawDataset['organizations'] = [
  { id: 'org-sender', name: { en: 'Sender' }, area: 'XA', classification: 'agency' },
  { id: 'org-embassy', name: { en: 'Embassy' }, area: 'XA', classification: 'embassy' },
  { id: 'org-host', name: { en: 'Host' }, area: 'XB', classification: 'regulator' },
  { id: 'org-silent', name: { en: 'Silent' }, area: 'XB', classification: 'broadcaster' },
  { id: 'org-world', name: { en: 'World' }, area: 'INT', classification: 'network' },
];

const visit: FullRawDataset['events'][number] = {
  id: 'ev-trip',
  classification: 'visit',
  name: { en: 'Trip' },
  summary: { en: 'A trip.' },
  not_reported: ['date'],
  evidence: source,
};

const meeting: FullRawDataset['events'][number] = {
  id: 'ev-talks',
  classification: 'meeting',
  name: { en: 'Talks' },
  summary: { en: 'Talks.' },
  date: '2025-06-24',
  date_basis: 'stated',
  parent_id: 'ev-trip',
  participants: [
    { person_id: 'p-first', organization_id: 'org-sender', capacity: 'guest' },
    { organization_id: 'org-sender', capacity: 'guest' },
    { person_id: 'p-own', organization_id: 'org-embassy', capacity: 'participant' },
    { person_id: 'p-third', organization_id: 'org-world', capacity: 'participant' },
    { organization_id: 'org-silent', capacity: 'participant' },
    {
      person_id: 'p-host',
      organization_id: 'org-host',
      role: { en: 'Director' },
      capacity: 'host',
      evidence: paragraph,
    },
  ],
  others: [
    { description: { en: 'Experts' }, areas: ['XB'], count: 3 },
    { description: { en: 'Drivers' }, areas: ['XA'] },
  ],
  themes: [{ theme_id: 'ai', basis: 'stated', speaker_id: 'p-host', evidence: paragraph }],
  evidence: source,
};

const dinner: FullRawDataset['events'][number] = {
  ...meeting,
  id: 'ev-dinner',
  name: { en: 'Dinner' },
  parent_id: 'ev-talks',
  date: '2025-06-25',
  participants: [
    {
      person_id: 'p-host',
      organization_id: 'org-host',
      role: { en: 'Director of the office' },
      capacity: 'speaker',
    },
  ],
  others: [],
  themes: [],
};

const statement: FullRawDataset['statements'][number] = {
  id: 'st-first',
  person_id: 'p-first',
  organization_id: 'org-sender',
  event_id: 'ev-dinner',
  date: '2025-06-23',
  date_basis: 'stated',
  summary: { en: 'Words.' },
  themes: [
    { theme_id: 'training', basis: 'stated' },
    { theme_id: 'ai', basis: 'quoted' },
    { theme_id: 'ai', basis: 'reported', speaker_id: 'p-second' },
  ],
  evidence: paragraph,
};

const delegation: FullRawDataset['delegations'][number] = {
  id: 'del-trip',
  name: { en: 'Delegation' },
  from_area: 'XA',
  to_area: 'XB',
  event_id: 'ev-trip',
  members: [
    { person_id: 'p-second', order: 2 },
    { person_id: 'p-first', on_behalf_of_id: 'org-sender', order: 1, evidence: paragraph },
  ],
  others: [{ description: { en: 'Drivers' }, areas: ['XA'] }],
  not_reported: ['head'],
  evidence: source,
};

function indexOf(changes: Partial<FullRawDataset> = {}): Promise<DatasetIndex> {
  return readIndex(
    aRawDataset({
      redirects: {},
      people,
      organizations,
      events: [visit, meeting, dinner],
      agreements: [],
      statements: [statement],
      delegations: [delegation],
      ...changes,
    }),
  );
}

function delegationIn(index: DatasetIndex, id = 'del-trip'): Delegation {
  const found = index.delegationById.get(id);
  if (found === undefined) throw new Error(`No delegation ${id}`);
  return found;
}

function named(attendee: Attendee): string {
  switch (attendee.kind) {
    case 'person':
      return attendee.person.id;
    case 'body':
      return attendee.organization.id;
    case 'unnamed':
      return attendee.description.en;
  }
}

describe('rosterOf', () => {
  it('lists members in the order of the source and claims no head that is not reported', async () => {
    const index = await indexOf();
    const { members } = rosterOf(index, delegationIn(index));
    expect(
      members.map(({ person, position, standing }) => [person.id, position, standing]),
    ).toEqual([
      ['p-first', 1, 'first_listed'],
      ['p-second', 2, 'member'],
    ]);
    expect(members.map(({ onBehalfOf }) => onBehalfOf?.id)).toEqual(['org-sender', undefined]);
    expect(members.map(({ evidence }) => evidence[0]?.sourceId)).toEqual([
      's-sample-news',
      's-sample-archive',
    ]);
  });

  it('says nothing of the head where it was not looked for, and marks the one reported', async () => {
    const silent = await indexOf({ delegations: [{ ...delegation, not_reported: [] }] });
    const standings = rosterOf(silent, delegationIn(silent)).members.map(
      ({ standing }) => standing,
    );
    expect(standings).toEqual(['member', 'member']);

    const members = [{ person_id: 'p-second', order: 1, head: true }];
    const led = await indexOf({ delegations: [{ ...delegation, members, not_reported: [] }] });
    const roster = rosterOf(led, delegationIn(led));
    expect(roster.members[0]?.standing).toBe('head');
    expect(roster.leadingHost && named(roster.leadingHost)).toBe('p-host');
  });

  it('gives no host the leader’s mark while no head of the delegation has it', async () => {
    const index = await indexOf();
    expect(rosterOf(index, delegationIn(index)).leadingHost).toBeUndefined();
  });

  it('puts hosts first, then people, bodies without a person, unnamed people', async () => {
    const index = await indexOf();
    const { hosts, alsoThere } = rosterOf(index, delegationIn(index));
    expect(hosts.map(named)).toEqual(['p-host', 'org-silent', 'Experts']);
    expect(alsoThere.map(named)).toEqual(['p-own', 'p-third']);
  });

  it('names somebody met twice once, with both events and both wordings of the role', async () => {
    const index = await indexOf();
    const host = rosterOf(index, delegationIn(index)).hosts[0];
    expect(host).toMatchObject({
      capacities: ['host', 'speaker'],
      roles: [{ en: 'Director' }, { en: 'Director of the office' }],
    });
    expect(host?.events.map(({ id }) => id)).toEqual(['ev-talks', 'ev-dinner']);
    expect(host?.evidence.map(({ sourceId }) => sourceId)).toEqual([
      's-sample-news',
      's-sample-archive',
    ]);
  });

  it('knows no host side where the area visited is not given', async () => {
    const { to_area: _toArea, ...rest } = delegation;
    const index = await indexOf({ delegations: [rest] });
    const { hosts, alsoThere } = rosterOf(index, delegationIn(index));
    expect(hosts).toEqual([]);
    expect(alsoThere).toHaveLength(5);
  });

  it('attributes themes to the speaker alone, in the dataset’s order', async () => {
    const index = await indexOf();
    const { remarks } = rosterOf(index, delegationIn(index));
    const of = (id: string): unknown =>
      remarks.get(id)?.map(({ theme, basis }) => [theme.id, basis]);
    expect(of('p-first')).toEqual([
      ['ai', 'quoted'],
      ['training', 'stated'],
    ]);
    expect(of('p-second')).toEqual([['ai', 'reported']]);
    expect(of('p-host')).toEqual([['ai', 'stated']]);
    expect(of('p-own')).toBeUndefined();
    expect(remarks.get(people[0]?.id ?? '')?.[1]?.evidence).toMatchObject([{ paragraph: 2 }]);
  });

  it('says what may be said of a missing field', async () => {
    const part = await indexOf();
    expect(rosterOf(part, delegationIn(part)).missing).toEqual([
      { field: 'head', absence: 'not_found' },
    ]);
    const whole = await indexOf({
      delegations: [{ ...delegation, evidence: [{ source_id: 's-sample-news' }] }],
    });
    expect(rosterOf(whole, delegationIn(whole)).missing).toEqual([
      { field: 'head', absence: 'not_stated' },
    ]);
  });
});

describe('sizeOf', () => {
  it('adds what sources count and estimates nothing', async () => {
    const others = [
      { description: { en: 'Experts' }, count: 2 },
      { description: { en: 'Students' }, count: 3 },
    ];
    const index = await indexOf({ delegations: [{ ...delegation, others }] });
    expect(sizeOf(delegationIn(index))).toEqual({
      named: 2,
      unnamedCounted: 5,
      hasUncounted: false,
    });
    const uncounted = await indexOf();
    expect(sizeOf(delegationIn(uncounted))).toEqual({
      named: 2,
      unnamedCounted: 0,
      hasUncounted: true,
    });
  });
});
