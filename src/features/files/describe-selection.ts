import type { FuzzyDate } from '@/domain/dates/fuzzy-date';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import type { LinkWords, SelectedDataset } from '@/domain/selection/selected-dataset';
import type { ViewState } from '@/domain/view-state/view-state';
import { activeFilters } from '@/facts/filter-words';
import { recordTitle } from '@/facts/record-words';

import { saidByAll, type Speaker } from './speakers';

/** What a version and an identifier end in when they are of a selection. */
const VERSION_ENDING = '+selection';
const ID_ENDING = '-selection';

/** What is taken, when, and from where. */
export interface Taking {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  /** Today. */
  readonly day: FuzzyDate;
  /** The address of the view; absent where it would be a path on somebody's device. */
  readonly link: string | undefined;
}

/** Words for links to records outside of the selection, in the languages in which those records have a title. */
export function linkWordsOf(index: DatasetIndex, speakers: readonly Speaker[]): LinkWords {
  return (relation, other) =>
    saidByAll(speakers, ({ i18n, language, files }) => {
      const { text, lang } = recordTitle(other, index, i18n);
      if (lang !== undefined && lang !== language) return undefined;
      return files.link({ relation: i18n.m.record.relation[relation], title: text, id: other.id });
    });
}

/** The filters of a view in words, each with what it filters by: "Theme: 5G". */
export function filtersInWords({ index, state }: Taking, { i18n }: Speaker): readonly string[] {
  return activeFilters(state, index, i18n).map(({ words }) => words);
}

/**
 * The selection with a title, a summary and a coverage that say that it is one: of how many records, by which filters,
 * taken when and where. A version and an identifier of its own tell it from the whole.
 */
export function describeSelection(
  { dataset, linksAsNotes }: SelectedDataset,
  taking: Taking,
  speakers: readonly Speaker[],
): Dataset {
  const { index, day, link } = taking;
  const whole = index.dataset;
  const records = [dataset.agreements, dataset.events, dataset.statements];
  const shown = records.reduce((sum, { length }) => sum + length, 0);
  const total = index.records.length;
  const context = dataset.contextEvents.length;

  const sentences = (speaker: Speaker): readonly string[] => {
    const { selection } = speaker.files;
    const filters = filtersInWords(taking, speaker);
    return [
      selection.summary({ shown, total }),
      ...(filters.length === 0 ? [] : [selection.filters({ filters })]),
      selection.taken({ day: speaker.i18n.f.date(day) }),
      ...(context === 0 ? [] : [selection.context({ count: context })]),
      ...(linksAsNotes === 0 ? [] : [selection.links({ count: linksAsNotes })]),
    ];
  };
  const join = ({ language }: Speaker, texts: readonly string[]): string =>
    texts.join(language === 'zh-Hans' ? '' : ' ');
  return {
    ...dataset,
    id: ended(whole.id, ID_ENDING),
    version: ended(whole.version, VERSION_ENDING),
    title: saidByAll(speakers, ({ language, files }) => {
      const title = whole.title[language];
      return title === undefined ? undefined : files.selection.title({ title });
    }),
    summary: saidByAll(speakers, (speaker) => {
      const summary = whole.summary?.[speaker.language];
      if (summary === undefined && whole.summary !== undefined) return undefined;
      const [first = ''] = sentences(speaker);
      return join(speaker, summary === undefined ? [first] : [first, summary]);
    }),
    coverage: saidByAll(speakers, (speaker) => {
      const coverage = whole.coverage[speaker.language];
      if (coverage === undefined) return undefined;
      const from = link === undefined ? [] : [speaker.files.selection.from({ link })];
      return join(speaker, [...sentences(speaker), coverage, ...from]);
    }),
  };
}

/** The text with an ending that it has only once. */
function ended(text: string, ending: string): string {
  return text.endsWith(ending) ? text : `${text}${ending}`;
}
