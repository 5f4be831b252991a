import { describe, expect, it } from 'vitest';

import { toAreaCode, toId } from '@/data/branded-id';
import { buildIndex } from '@/domain/index/dataset-index';
import {
  aDataset,
  aDelegation,
  aMention,
  anAgreement,
  anEvent,
  anOrganization,
  aStatement,
} from '@/testing/builders';

import { voicesFor, voicesOf } from './voice';

const XA = toAreaCode('XA');
const XB = toAreaCode('XB');
const XC = toAreaCode('XC');
const SIDES = [XB, XA];
const SPEAKER = toId<'person'>('p-speaker');

const organizations = [XA, XB, XC].map((area) => anOrganization({ id: `org-${area}`, area }));
const member = {
  personId: SPEAKER,
  onBehalfOfId: toId<'organization'>('org-XB'),
  head: false,
  order: 1,
  evidence: [],
};
const lookups = buildIndex(
  aDataset({
    organizations,
    delegations: [aDelegation({ id: 'del-b', eventId: toId('ev-visit'), members: [member] })],
  }),
);

const bodyOf = (area: string) => toId<'organization'>(`org-${area}`);
const said = aMention('ai', { basis: 'stated', speakerId: SPEAKER });

describe('voicesFor', () => {
  it('keeps the order of the sides that the page gives', () => {
    expect(voicesFor(SIDES).map(({ key }) => key)).toEqual([
      'instrument',
      'side:XB',
      'side:XA',
      'others',
      'reported',
    ]);
    expect(voicesFor([]).map(({ key }) => key)).toEqual(['instrument', 'others', 'reported']);
  });
});

describe('voicesOf', () => {
  const place = (...[record, mention]: [Parameters<typeof voicesOf>[0], typeof said]) =>
    voicesOf(record, mention, SIDES, lookups);

  it('takes what is quoted as said, and leaves reports and instruments their own columns', () => {
    const statement = aStatement({ personId: SPEAKER, organizationId: bodyOf('XA') });
    expect(place(statement, { ...said, basis: 'quoted' })).toEqual(['side:XA']);
    expect(place(statement, { ...said, basis: 'reported', sides: [XA] })).toEqual(['reported']);
    expect(place(anAgreement(), { ...said, basis: 'instrument_text' })).toEqual(['instrument']);
  });

  it('goes by the body that a statement is made for, also without a named speaker', () => {
    const statement = aStatement({ organizationId: bodyOf('XB') });
    expect(place(statement, aMention('ai', { basis: 'stated' }))).toEqual(['side:XB']);
    const outside = aStatement({ personId: SPEAKER, organizationId: bodyOf('XC') });
    expect(place(outside, said)).toEqual(['others']);
  });

  it('goes by the speaker’s body on an event or agreement, as participant or delegate', () => {
    const participant = {
      personId: SPEAKER,
      organizationId: bodyOf('XA'),
      capacity: 'guest',
      evidence: [],
    } as const;
    expect(place(anEvent({ participants: [participant] }), said)).toEqual(['side:XA']);
    expect(place(anEvent({ id: 'ev-visit' }), said)).toEqual(['side:XB']);
    const delegation = { delegationId: toId<'delegation'>('del-b'), capacity: 'guest' } as const;
    expect(place(anEvent({ participants: [{ ...delegation, evidence: [] }] }), said)).toEqual([
      'side:XB',
    ]);
    const signing = anAgreement({ people: [{ ...participant, capacity: 'signed' }] });
    expect(place(signing, said)).toEqual(['side:XA']);
  });

  it('falls back to the sides that the mention names, else to the others', () => {
    expect(place(aStatement(), { ...said, sides: [XA, XB] })).toEqual(['side:XA', 'side:XB']);
    expect(place(aStatement(), { ...said, sides: [XC] })).toEqual(['others']);
    expect(place(aStatement(), said)).toEqual(['others']);
  });

  it('knows no side where the page has none', () => {
    const statement = aStatement({ personId: SPEAKER, organizationId: bodyOf('XA') });
    expect(voicesOf(statement, said, [], lookups)).toEqual(['others']);
  });
});
