import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { FacetCounts } from '@/domain/selection/select';
import { KIND_FILTERS } from '@/domain/view-state/view-state';
import { kindLabel } from '@/facts/kind-label';
import { type FirstI18n, shownText } from '@/i18n/i18n-context';

/** A facet's value with its words, before it is drawn. */
export interface NamedValue {
  readonly value: string;
  readonly label: string;
  readonly lang?: string | undefined;
  readonly count: number;
}

/** Organisations or people named on any record, in the order of the page's language. */
export function namedOptions(
  facet: 'org' | 'person',
  index: DatasetIndex,
  counts: FacetCounts,
  chosen: readonly string[],
  i18n: FirstI18n,
): readonly NamedValue[] {
  const things = facet === 'org' ? index.dataset.organizations : index.dataset.people;
  return things
    .filter(({ id }) => (counts[facet].get(id) ?? 0) > 0 || chosen.includes(id))
    .map((thing) => {
      const shown = shownText(thing.name, i18n.language);
      return {
        value: thing.id,
        label: shown.text,
        lang: shown.lang,
        count: counts[facet].get(thing.id) ?? 0,
      };
    })
    .toSorted((a, b) => i18n.f.compare(a.label, b.label));
}

/** The three kinds, each followed by those of its classifications that occur. */
export function kindOptions(
  counts: FacetCounts,
  chosen: readonly string[],
  i18n: FirstI18n,
): readonly NamedValue[] {
  return KIND_FILTERS.filter(
    (kind) => kind !== 'other' && ((counts.kind.get(kind) ?? 0) > 0 || chosen.includes(kind)),
  ).map((kind) => ({
    value: kind,
    label: kindLabel(kind, i18n),
    count: counts.kind.get(kind) ?? 0,
  }));
}
