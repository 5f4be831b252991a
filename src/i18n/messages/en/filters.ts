import { en as f } from '@/i18n/formats/en';

export const filters = {
  region: 'Search and filters',
  search: 'Search records',
  searchHint: 'Press / to search',
  clearSearch: 'Clear the search',
  themes: 'Themes',
  moreThemes: 'Further themes',
  side: 'Side',
  everySide: 'All',
  kind: 'Form',
  organization: 'Organisation',
  person: 'Person',
  disagreements: 'Sources differ',
  years: 'Years',
  from: 'From',
  to: 'To',
  anyYear: 'any year',
  certainDates: 'Only dates that are certain',
  certainDatesHint:
    'Leaves out records whose day is inferred, approximate or only the day of publication.',
  find: (v: { what: string }): string => `Find in the list: ${v.what}`,
  nothingInList: 'Nothing in the list begins with this.',
  count: (v: { shown: number; total: number }): string =>
    v.shown === v.total
      ? `${f.number(v.total)} ${f.plural(v.total, { one: 'record', other: 'records' })}, all shown`
      : `${f.number(v.shown)} of ${f.number(v.total)} ${f.plural(v.total, { one: 'record', other: 'records' })}`,
  preparing: (v: { share: number }): string =>
    `The search is being prepared: ${Math.floor(v.share * 100)}%`,
  none: 'No filter is set. Filters change every part of the page and its address.',
  remove: (v: { what: string }): string => `Remove the filter: ${v.what}`,
  token: (v: { facet: string; value: string }): string => `${v.facet}: ${v.value}`,
  facet: {
    q: 'Search',
    theme: 'Theme',
    side: 'Side',
    kind: 'Form',
    org: 'Organisation',
    person: 'Person',
    disagreements: 'Sources',
    range: 'Time',
  },
  certainToken: 'certain dates only',
  unknownValue: (v: { id: string }): string => `“${v.id}” (not in these data)`,
  clearAll: 'Clear all',
  open: 'Filter',
  openWith: (v: { count: number }): string => `Filter (${v.count} set)`,
  close: 'Show the page',
  title: 'Filters',
  recordsWith: (v: { count: number }): string =>
    `${f.number(v.count)} ${f.plural(v.count, { one: 'record', other: 'records' })}`,
};
