import { en as f } from '@/i18n/formats/en';

const count = (n: number, one: string, other: string): string =>
  `${f.number(n)} ${f.plural(n, { one, other })}`;

export const print = {
  heading: 'Print',
  about:
    'A brief of the records selected, in black on white, for A4 or Letter paper: timeline, themes, agreements, delegations, where sources differ, what was not found, and the numbered sources. The browser’s own print command gives the same.',
  button: 'Print brief',
  failed: 'The brief could not be loaded. Check the connection and try again.',
  kind: {
    brief: (v: { asOf: string }): string => `Brief, state of knowledge ${v.asOf}`,
    thing: (v: { kind: string; asOf: string }): string => `${v.kind}, state of knowledge ${v.asOf}`,
  },
  foot: (v: { title: string; version: string }): string => `${v.title}, version ${v.version}`,
  selection: 'Selection',
  everything: 'All records',
  filters: (v: { filters: readonly string[] }): string => v.filters.join('; '),
  parts: {
    events: 'Meetings, other events and statements',
    about: 'About this brief',
  },
  agreements: (v: { count: number }): string => count(v.count, 'agreement', 'agreements'),
  noAgreements: 'No agreement in this selection',
  othersHeading: (v: { events: number; statements: number }): string =>
    f.list([
      ...(v.events > 0
        ? [count(v.events, 'meeting or other event', 'meetings and other events')]
        : []),
      ...(v.statements > 0 ? [count(v.statements, 'statement', 'statements')] : []),
    ]),
  columns: {
    date: 'Date',
    record: 'Record',
    name: 'Name',
    role: 'Role and institution, as reported',
    evidence: 'Evidence',
  },
  parties: (v: { form: string; bodies: readonly string[] }): string =>
    v.bodies.length === 0 ? v.form : `${v.form}: ${v.bodies.join('; ')}`,
  undated: (v: { count: number }): string =>
    `${count(v.count, 'record', 'records')} without a date in the sources read ${f.plural(v.count, { one: 'is', other: 'are' })} not drawn.`,
  window: (v: { period: string }): string => `Drawn: ${v.period}.`,
  mono: 'Filled: in the instrument’s text. Outlined: said or reported.',
  themesRaised: (v: { themes: readonly string[] }): string =>
    `Themes raised: ${v.themes.join(', ')}`,
  position: (v: { position: number }): string => `${v.position}.`,
  line: (v: { facts: readonly string[] }): string => v.facts.join(', '),
  labelled: (v: { label: string; value: string }): string => `${v.label}: ${v.value}`,
  reading: (v: { value: string; marks: string }): string =>
    v.marks === '' ? v.value : `${v.value} (${v.marks})`,
  /** After the last row of a table that is longer than paper should be. */
  more: (v: { count: number; address: string }): string =>
    `${f.number(v.count)} more on the page: ${v.address}`,
  namesMore: (v: { names: readonly string[]; more: number }): string =>
    `${v.names.join('; ')}${v.more === 0 ? '' : `; ${f.number(v.more)} more`}`,
  /** Between two things of one line. */
  between: '; ',
  printedOn: 'Printed on',
  address: 'Address',
  version: 'Data',
};
