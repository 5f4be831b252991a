import type { DatasetIndex } from '../index/dataset-index';
import type { Dataset } from '../model/dataset';
import type { CommuniqueRecord, Note, RelatedRecord } from '../model/types';
import type { LocalizedText, Relation } from '../model/vocabulary';
import type { Selection } from './select';
import {
  bodiesOf,
  contextOf,
  delegationsOf,
  peopleOf,
  PORTION,
  sourcesOf,
} from './selected-references';
import { shownThings } from './shown-things';

/** A part of a dataset that is a dataset itself. */
export interface SelectedDataset {
  readonly dataset: Dataset;
  /** How many links to records outside of it stand as notes. */
  readonly linksAsNotes: number;
}

/** Says in words that a record is linked to one which is not there. */
export type LinkWords = (relation: Relation, other: CommuniqueRecord) => LocalizedText;

/**
 * The selected records with everything that shows because of them, as a dataset in which every id resolves and which
 * shows the same numbers. What these refer to is there too: bodies of posts, parents and predecessors of bodies, speakers,
 * sources of them all. Events that others belong to, when they are not selected, are its context events: named, dated and
 * cited, without what happened at them. A link to a record outside becomes a note with the link's evidence, in the words
 * of `linkWords`. With every record selected it is the dataset as it is. Yields from time to time: 100,000 records take longer than a frame.
 */
export function* selectDataset(
  index: DatasetIndex,
  selection: Selection,
  linkWords: LinkWords,
): Generator<undefined, SelectedDataset> {
  const { dataset } = index;
  if (selection.records.length === index.records.length) return { dataset, linksAsNotes: 0 };
  const shown = shownThings(index, selection);
  yield;
  const delegations = delegationsOf(index, selection.records, shown.delegations);
  const context = yield* contextOf(index, selection, delegations);
  yield;
  const people = peopleOf(index, selection.records, shown.people, delegations);
  const organizations = bodiesOf(index, shown.organizations, people, delegations);
  yield;
  const things = { people, organizations, delegations, contextEvents: [...context.values()] };
  const sources = yield* sourcesOf(index, shown.sources, things);
  yield;
  const isThere = (id: string): boolean => selection.ids.has(id) || context.has(id);
  const { records, linksAsNotes } = yield* recordsOf(index, selection, isThere, linkWords);
  const part: Dataset = { ...dataset, ...things, ...records, sources };
  return { dataset: { ...part, redirects: redirectsWithin(part) }, linksAsNotes };
}

type Records = Pick<Dataset, 'agreements' | 'events' | 'statements'>;

/** The selected records in the dataset's order, links to records that are not there as notes. */
function* recordsOf(
  { dataset, recordById }: DatasetIndex,
  { ids }: Selection,
  isThere: (id: string) => boolean,
  linkWords: LinkWords,
): Generator<undefined, { readonly records: Records; readonly linksAsNotes: number }> {
  let linksAsNotes = 0;
  const noteOf = ({ id, relation, evidence }: RelatedRecord): readonly Note[] => {
    const other = recordById.get(id);
    return other === undefined ? [] : [{ text: linkWords(relation, other), evidence }];
  };
  const closed = <Item extends CommuniqueRecord>(record: Item): Item => {
    const outside = record.related.filter(({ id }) => !isThere(id));
    if (outside.length === 0) return record;
    linksAsNotes += outside.length;
    const related = record.related.filter(({ id }) => isThere(id));
    return { ...record, related, notes: [...record.notes, ...outside.flatMap(noteOf)] };
  };
  function* selected<Item extends CommuniqueRecord>(
    records: readonly Item[],
  ): Generator<undefined, readonly Item[]> {
    const kept: Item[] = [];
    for (const [at, record] of records.entries()) {
      if (at % PORTION === 0) yield;
      if (ids.has(record.id)) kept.push(closed(record));
    }
    return kept;
  }
  const agreements = yield* selected(dataset.agreements);
  const events = yield* selected(dataset.events);
  const statements = yield* selected(dataset.statements);
  return { records: { agreements, events, statements }, linksAsNotes };
}

function redirectsWithin(dataset: Dataset): Readonly<Record<string, string>> {
  const redirects = Object.entries(dataset.redirects);
  if (redirects.length === 0) return {};
  const { themes, sources, organizations, people, delegations } = dataset;
  const records = [dataset.events, dataset.contextEvents, dataset.agreements, dataset.statements];
  const things = [themes, sources, organizations, people, delegations, ...records];
  const ids = new Set<string>(things.flatMap((list) => list.map(({ id }) => id)));
  return Object.fromEntries(redirects.filter(([, to]) => ids.has(to)));
}
