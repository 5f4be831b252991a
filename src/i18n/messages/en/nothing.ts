import { en as f } from '@/i18n/formats/en';

/** Why no record is selected and what would help; what an address names in vain. */
export const nothing = {
  title: 'No record matches these filters',
  because: (v: { filters: readonly string[] }): string => `Set together: ${f.list(v.filters)}.`,
  wrongNumber: 'This is no reference number: one digit was misheard, or two changed places.',
  unknownNumber: 'Nothing in these data has this reference number.',
  dropping: (v: { filter: string; remaining: number }): string =>
    `Without “${v.filter}”, ${f.number(v.remaining)} ${f.plural(v.remaining, { one: 'record remains', other: 'records remain' })}.`,
  noSingle: 'No single filter is the cause: at least two would have to go.',
  drop: (v: { filter: string }): string => `Remove ${v.filter}`,
  notFound: (v: { id: string }): string =>
    `Nothing in these data has the reference “${v.id}”. It may have been merged after a correction; the page shows all records.`,
  unknownDataset: (v: { id: string }): string =>
    `There are no data called “${v.id}” here. The default data are shown.`,
};
