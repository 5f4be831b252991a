import { writeFrame, writeThings } from '@/data/write-dataset';
import type { Dataset } from '@/domain/model/dataset';
import { tablesOf } from '@/domain/tables/all-rows';
import { BYTE_ORDER_MARK, toCsvLines } from '@/domain/tables/csv';
import type { TableName } from '@/domain/tables/table';

/** A file as a reader chooses it; changed at a fixed time. */
export function aFile(name: string, content: BlobPart, type = ''): File {
  return new File([content], name, { type, lastModified: 1_795_392_000_000 });
}

/** The tables of a dataset as texts, as they are taken away. */
export function tableTexts(dataset: Dataset): Map<TableName, string> {
  const tables = tablesOf({ frame: writeFrame(dataset), things: writeThings(dataset) });
  return new Map([...tables].map(([name, rows]) => [name, BYTE_ORDER_MARK + toCsvLines(rows)]));
}

/** The same as files named after their tables. */
export function tableFiles(dataset: Dataset): File[] {
  return [...tableTexts(dataset)].map(([name, text]) => aFile(`${name}.csv`, text));
}
