import { readDataset } from '@/data/read-dataset';
import { writeDataset, writeFrame, writeThings } from '@/data/write-dataset';
import { selectDataset } from '@/domain/selection/selected-dataset';
import { runAtOnce } from '@/domain/steps/run-steps';
import { tablesOf } from '@/domain/tables/all-rows';
import { fromCsv, toCsvLines } from '@/domain/tables/csv';
import { datasetFromTables } from '@/domain/tables/dataset-from-tables';

import type { Looked } from './look-at-selection';

/**
 * What is taken away and comes back: the dataset's file, its tables, a selection of it; with what was lost on the way. Of
 * a file with errors (`isWhole` is false) only that all can be read again: what lost its evidence has none when written.
 */
export async function lookAtFiles(
  { index, selection }: Looked,
  isWhole: boolean,
): Promise<readonly string[]> {
  const { dataset } = index;
  const file = JSON.stringify(writeDataset(dataset));
  const selected = runAtOnce(
    selectDataset(index, selection, (relation, other) => ({ en: `${relation} ${other.id}` })),
  );
  const part = JSON.stringify(writeDataset(selected.dataset));
  const tables = tablesOf({ frame: writeFrame(dataset), things: writeThings(dataset) });
  const fromTables = datasetFromTables(
    new Map([...tables].map(([name, rows]) => [name, fromCsv(toCsvLines(rows))])),
  );
  return [
    ...(await lossesIn('file', file, file, isWhole)),
    ...(await lossesIn('selection', part, part, isWhole)),
    ...(fromTables.problems.length === 0 ? [] : [`tables: ${fromTables.problems[0]?.code ?? ''}`]),
    ...(await lossesIn('tables', JSON.stringify(fromTables.raw), file, isWhole)),
  ];
}

/** A file that was written must read without an error, and say the same. */
async function lossesIn(
  name: string,
  text: string,
  expected: string,
  isWhole: boolean,
): Promise<readonly string[]> {
  const result = await readDataset(text, `${name}.json`);
  const [first] = result.problems;
  if (!result.ok || (isWhole && result.counts.errors > 0)) {
    return [`the written ${name} has ${first?.code ?? ''} at ${first?.path.join('.') ?? ''}`];
  }
  return !isWhole || JSON.stringify(writeDataset(result.dataset)) === expected
    ? []
    : [`the written ${name} says something else`];
}
