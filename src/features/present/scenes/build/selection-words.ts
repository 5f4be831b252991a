import { parseEdtf } from '@/domain/dates/parse-edtf';
import { findThing } from '@/domain/index/dataset-index';
import {
  AGREEMENT_CLASSIFICATIONS,
  EVENT_CLASSIFICATIONS,
  RECORD_KINDS,
} from '@/domain/model/closed-sets';
import type { KindFilter } from '@/domain/view-state/view-state';
import { shownText } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

import type { SceneContext } from './context';

/** The filters that are set, facet by facet in the order of the page's controls; empty when none is. */
export function selectionTokens({ input, i18n, words }: SceneContext): readonly string[] {
  const { index, state } = input;
  const { m, f, language } = i18n;
  const facet = m.filters.facet;
  const token = (name: string, values: readonly string[]): readonly string[] =>
    values.length === 0 ? [] : [words.title.token({ facet: name, value: f.list(values) })];
  const nameOf = (id: string): string => {
    const thing = findThing(index, id);
    if (thing?.type === 'person') return shownText(thing.person.name, language).text;
    if (thing?.type === 'organization') return shownText(thing.organization.name, language).text;
    return m.filters.unknownValue({ id: steadyText(id) });
  };
  const themeName = (id: string): string => {
    const theme = index.themeById.get(id);
    return theme
      ? shownText(theme.name, language).text
      : m.filters.unknownValue({ id: steadyText(id) });
  };
  const day = (iso: string | undefined): string => {
    const parsed = iso === undefined ? undefined : parseEdtf(iso);
    return parsed?.ok === true ? f.date(parsed.date) : '';
  };
  const hasRange = state.from !== undefined || state.to !== undefined;
  return [
    ...token(facet.q, state.q.trim() === '' ? [] : [steadyText(state.q.trim())]),
    ...token(facet.theme, state.theme.map(themeName)),
    ...token(
      facet.side,
      state.side.map((side) => (side === 'other' ? m.facts.otherSide : f.area(side))),
    ),
    ...token(
      facet.kind,
      state.kind.map((kind) => kindWords(kind, i18n)),
    ),
    ...token(facet.org, state.org.map(nameOf)),
    ...token(facet.person, state.person.map(nameOf)),
    ...(state.disagreements ? [m.filters.disagreements] : []),
    ...(hasRange
      ? token(facet.range, [words.title.range({ from: day(state.from), to: day(state.to) })])
      : []),
    ...(state.certainDates ? [m.filters.certainToken] : []),
  ];
}

function kindWords(kind: KindFilter, { m }: SceneContext['i18n']): string {
  const own = RECORD_KINDS.find((item) => item === kind);
  if (own !== undefined) return m.facts.kinds[own];
  const agreement = AGREEMENT_CLASSIFICATIONS.find((item) => item === kind);
  if (agreement !== undefined) return m.facts.agreementClassification[agreement];
  const event = EVENT_CLASSIFICATIONS.find((item) => item === kind);
  return event === undefined ? kind : m.facts.eventClassification[event];
}
