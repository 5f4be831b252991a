import { parseEdtf } from '@/domain/dates/parse-edtf';
import { type DatasetIndex, findThing } from '@/domain/index/dataset-index';
import type { Filter } from '@/domain/selection/filters';
import { type FirstI18n, shownText } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

import type { FilterPatch, FilterValues } from './filter-values';
import { kindLabel } from './kind-label';

/** One active filter in words, with what to change to remove it. */
export interface ActiveFilter {
  readonly filter: Filter;
  readonly key: string;
  readonly words: string;
  readonly removal: FilterPatch;
}

/** Every active value of every filter in the order of the page's controls. */
export function activeFilters(
  values: FilterValues,
  index: DatasetIndex,
  i18n: FirstI18n,
): readonly ActiveFilter[] {
  const { m } = i18n;
  const active: ActiveFilter[] = [];
  const add = (filter: Filter, key: string, value: string, removal: FilterPatch): void => {
    active.push({
      filter,
      key: `${filter} ${key}`,
      words: m.filters.token({ facet: m.filters.facet[filter], value }),
      removal,
    });
  };
  const without = <Value extends string>(list: readonly Value[], value: Value): readonly Value[] =>
    list.filter((other) => other !== value);

  if (values.q.trim() !== '') add('q', '', steadyText(values.q.trim()), { q: '' });
  for (const id of values.theme) {
    const theme = index.themeById.get(id);
    const words = theme
      ? shownText(theme.name, i18n.language).text
      : m.filters.unknownValue({ id: steadyText(id) });
    add('theme', id, words, { theme: without(values.theme, id) });
  }
  for (const side of values.side) {
    add('side', side, side === 'other' ? m.facts.otherSide : i18n.f.area(side), {
      side: without(values.side, side),
    });
  }
  for (const kind of values.kind) {
    add('kind', kind, kindLabel(kind, i18n), { kind: without(values.kind, kind) });
  }
  for (const id of values.org)
    add('org', id, nameOf(id, index, i18n), { org: without(values.org, id) });
  for (const id of values.person) {
    add('person', id, nameOf(id, index, i18n), { person: without(values.person, id) });
  }
  if (values.disagreements) {
    active.push({
      filter: 'disagreements',
      key: 'disagreements',
      words: m.filters.disagreements,
      removal: { disagreements: false },
    });
  }
  if (values.from !== undefined || values.to !== undefined) {
    add('range', 'days', rangeWords(values, i18n), { from: undefined, to: undefined });
  }
  if (values.certainDates) {
    add('range', 'certain', m.filters.certainToken, { certainDates: false });
  }
  return active;
}

function nameOf(id: string, index: DatasetIndex, i18n: FirstI18n): string {
  const thing = findThing(index, id);
  if (thing?.type === 'person') return shownText(thing.person.name, i18n.language).text;
  if (thing?.type === 'organization') return shownText(thing.organization.name, i18n.language).text;
  return i18n.m.filters.unknownValue({ id: steadyText(id) });
}

/** "2018–2024" for whole years, else the days in words; an open end is left empty. */
function rangeWords({ from, to }: FilterValues, { f }: FirstI18n): string {
  const wholeYears = (from?.endsWith('-01-01') ?? true) && (to?.endsWith('-12-31') ?? true);
  if (wholeYears) {
    const years = [from?.slice(0, 4) ?? '', to?.slice(0, 4) ?? ''];
    return years[0] === years[1] ? (years[0] ?? '') : years.join('–');
  }
  return [from, to].map((day) => dayWords(day, f)).join('–');
}

function dayWords(day: string | undefined, f: FirstI18n['f']): string {
  const parsed = day === undefined ? undefined : parseEdtf(day);
  return parsed?.ok ? f.date(parsed.date, 'short') : '';
}
