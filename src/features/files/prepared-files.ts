import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import type { Selection } from '@/domain/selection/select';
import { selectDataset } from '@/domain/selection/selected-dataset';
import { shownThings } from '@/domain/selection/shown-things';
import type { FileParts } from '@/domain/tables/all-rows';
import { visitRowsOfFrame, visitRowsOfThing } from '@/domain/tables/rows';
import { TABLE_NAMES, type TableName } from '@/domain/tables/table';
import { tableOfList } from '@/domain/tables/tables';

import { describeSelection, linkWordsOf, type Taking } from './describe-selection';
import { inSlices } from './in-slices';
import { loadSpeakers, type Speaker } from './speakers';

/** Takes a dataset apart into the fields of its file; `src/data` knows how. */
export type TakeApart = (dataset: Dataset) => FileParts;

/** What can be taken away, before any file is made of it. */
export interface PreparedFiles {
  readonly taking: Taking;
  readonly speakers: readonly Speaker[];
  readonly dataset: Dataset;
  readonly isSelection: boolean;
  /** Rows of each table, without the heading. */
  readonly rows: ReadonlyMap<TableName, number>;
  /** How many of these the page itself shows, where it counts them. */
  readonly shown: ReadonlyMap<TableName, number>;
  /** How many things there are: for saying how far a file is. */
  readonly things: number;
}

interface Preparing {
  readonly taking: Taking;
  readonly selection: Selection;
  readonly takeApart: TakeApart;
  readonly signal: AbortSignal;
}

/** Gathers what is selected and counts its rows, in slices. Rejects if it is aborted or words cannot be had. */
export async function prepareFiles(preparing: Preparing): Promise<PreparedFiles> {
  const { taking, selection, takeApart, signal } = preparing;
  const { index } = taking;
  const speakers = await loadSpeakers();
  const steps = selectDataset(index, selection, linkWordsOf(index, speakers));
  const selected = await inSlices(steps, { signal });
  const isSelection = selected.dataset !== index.dataset;
  const dataset = isSelection ? describeSelection(selected, taking, speakers) : index.dataset;
  const { rows, things } = await inSlices(countRows(takeApart(dataset)), { signal });
  const shown = countShown(index, selection);
  return { taking, speakers, dataset, isSelection, rows, shown, things };
}

function* countRows({
  frame,
  things,
}: FileParts): Generator<undefined, Pick<PreparedFiles, 'rows' | 'things'>> {
  const rows = new Map<TableName, number>(TABLE_NAMES.map((name) => [name, 0]));
  const add = ({ table: { name } }: { readonly table: { readonly name: TableName } }): void => {
    rows.set(name, (rows.get(name) ?? 0) + 1);
  };
  visitRowsOfFrame(frame, add);
  let count = 0;
  for (const [list, thing] of things) {
    const table = tableOfList(list);
    if (table) visitRowsOfThing(table, thing, 1, add);
    count += 1;
    yield;
  }
  return { rows, things: count };
}

/** What the page counts of a selection, by the functions by which it counts. */
function countShown(index: DatasetIndex, selection: Selection): ReadonlyMap<TableName, number> {
  const { delegations, people, organizations, sources } = shownThings(index, selection);
  const count = (kind: string): number =>
    selection.records.reduce((sum, record) => sum + Number(record.kind === kind), 0);
  return new Map<TableName, number>([
    ['agreements', count('agreement')],
    ['events', count('event')],
    ['statements', count('statement')],
    ['delegations', delegations.length],
    ['people', people.length],
    ['organizations', organizations.length],
    ['sources', sources.length],
  ]);
}
