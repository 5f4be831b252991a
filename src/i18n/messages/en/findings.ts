import type { OverviewFinding } from '@/domain/findings/overview-finding';
import { en as f } from '@/i18n/formats/en';

import { facts } from './facts';

const count = (n: number, one: string, other: string): string =>
  `${f.number(n)} ${f.plural(n, { one, other })}`;

export const findings = {
  /** Between two sentences of the data that stand on one line. */
  sentenceGap: ' ',
  deck: (v: OverviewFinding): string => {
    const kinds = [
      v.byKind.agreement && count(v.byKind.agreement, 'agreement', 'agreements'),
      v.byKind.event &&
        count(v.byKind.event, 'meeting or other event', 'meetings and other events'),
      v.byKind.statement && count(v.byKind.statement, 'statement', 'statements'),
    ].filter((part) => typeof part === 'string');
    if (v.records === 0) return 'No record is selected.';
    const span =
      v.years === undefined
        ? ''
        : v.years[0] === v.years[1]
          ? ` from ${v.years[0]}`
          : ` from ${v.years[0]} to ${v.years[1]}`;
    return `${count(v.records, 'record', 'records')}${span}: ${f.list(kinds)}.`;
  },
  rail: {
    period: 'Period',
    periodValue: (v: { years: readonly [number, number] }): string =>
      v.years[0] === v.years[1] ? String(v.years[0]) : `${v.years[0]}–${v.years[1]}`,
    asOf: 'State of knowledge',
    records: 'Records',
    recordsValue: (v: { records: number; sources: number }): string =>
      `${f.number(v.records)}, from ${count(v.sources, 'source', 'sources')}`,
    version: 'Version',
  },
  coverage: 'What was read',
  method: 'Method',
  glance: {
    close: 'Close',
    listTitle: (v: { count: number; what: string }): string => `${f.number(v.count)} ${v.what}`,
    title: 'At a glance',
    agreements: (v: { count: number }): string =>
      f.plural(v.count, { one: 'agreement', other: 'agreements' }),
    forms: (v: OverviewFinding): string =>
      v.forms.length === 0
        ? 'None in the records shown'
        : f.list(
            v.forms.map(
              ([form, n]) => `${facts.agreementClassification[form].toLowerCase()} ${f.number(n)}`,
            ),
          ),
    organizations: (v: { count: number }): string =>
      f.plural(v.count, { one: 'organisation', other: 'organisations' }),
    bySide: (v: { sides: readonly { name: string | undefined; count: number }[] }): string =>
      f.list(v.sides.map(({ name, count: n }) => `${name ?? 'elsewhere'} ${f.number(n)}`)),
    people: (v: { count: number }): string =>
      f.plural(v.count, { one: 'person named', other: 'people named' }),
    delegates: (v: OverviewFinding): string =>
      v.delegations === 0
        ? 'No delegation in the records shown'
        : `${f.number(v.delegates)} of them in ${count(v.delegations, 'delegation', 'delegations')}`,
    themes: (v: { count: number }): string => f.plural(v.count, { one: 'theme', other: 'themes' }),
    tracked: (v: OverviewFinding): string =>
      `of ${f.number(v.themesTracked)} that are tracked here`,
    sources: (v: { count: number }): string =>
      f.plural(v.count, { one: 'source', other: 'sources' }),
    languages: (v: OverviewFinding): string =>
      v.sources === 0
        ? 'None in the records shown'
        : `in ${count(v.sourceLanguages, 'language', 'languages')}; ${f.number(v.sourcesReadWhole)} read whole, the others in part`,
  },
};
