import { en as f } from '@/i18n/formats/en';

export const roster = {
  name: 'Delegations',
  caption:
    'Members stand in the order of the source, with the role reported at that time. Under “Host side” stands whoever the sources name at the visit or its meetings; it does not follow that every delegate met them. Themes are listed only where a source attributes a remark to the person.',
  finding: {
    noRecords: 'Delegations',
    noDelegation: 'No delegation is reported in these records',
    delegations: (v: { delegations: number; delegates: number }): string =>
      `${f.number(v.delegations)} ${f.plural(v.delegations, { one: 'delegation', other: 'delegations' })}, ${f.number(v.delegates)} ${f.plural(v.delegates, { one: 'delegate', other: 'delegates' })} named`,
  },
  empty:
    'None of the records shown is a visit by a delegation or belongs to one. Delegations outside this selection are not shown.',
  choose: 'Delegations, by date',
  chooseOne: 'Delegation shown',
  direction: (v: { from: string; to: string | undefined }): string =>
    v.to === undefined ? `From ${v.from}` : `${v.from} to ${v.to}`,
  datedBy: (v: { form: string; date: string }): string => `${v.date} (${v.form.toLowerCase()})`,
  option: (v: { date: string; name: string }): string => `${v.date}: ${v.name}`,
  size: (v: { named: number; unnamedCounted: number; hasUncounted: boolean }): string =>
    [
      `${f.number(v.named)} named`,
      ...(v.unnamedCounted > 0 ? [`${f.number(v.unnamedCounted)} unnamed`] : []),
      ...(v.hasUncounted
        ? [
            v.unnamedCounted > 0
              ? 'further unnamed, no number given'
              : 'others unnamed, no number given',
          ]
        : []),
    ].join('; '),
  delegationOf: (v: { area: string }): string => `Delegation from ${v.area}`,
  hostSide: (v: { area: string }): string => `Host side: ${v.area}`,
  alsoThere: 'Others at the same events',
  named: (v: { count: number }): string => `${f.number(v.count)} named`,
  noHosts: 'Nobody of the host side is named or described in the parts read.',
  standing: {
    head: 'Head of delegation',
    first_listed: {
      not_stated: 'Listed first; head not stated',
      not_found: 'Listed first; head not found in the parts read',
    },
  },
  position: (v: { position: number }): string => `Place ${v.position} in the source’s list`,
  capacity: {
    host: 'Host',
    guest: 'Guest',
    organiser: 'Organiser',
    chair: 'Chair',
    speaker: 'Speaker',
    interviewer: 'Interviewer',
    interviewee: 'Interviewee',
    giver: 'Presented the award',
    recipient: 'Recipient',
    presenter: 'Handed it over',
    participant: 'Participant',
  },
  roleMissing: 'Role not recorded',
  alsoPrinted: 'Also printed:',
  themesRaised: 'Themes raised',
  noRemarks: 'No remarks reported',
  basis: {
    instrument_text: 'text of the instrument',
    stated: 'stated',
    quoted: 'quoted',
    reported: 'reported',
  },
  notNamed: 'Not named in the source',
  notNamedCount: (v: { count: number }): string =>
    `${f.number(v.count)} ${f.plural(v.count, { one: 'person', other: 'people' })}, not named in the source`,
  nobodyNamed: 'No person named for this body',
  at: 'At:',
  recordsOfVisit: 'The visit and what belongs to it',
  notes: 'Notes',
  missing: 'Looked for and not found',
};
