import type { Dataset } from '@/domain/model/dataset';

import { writeDataset } from '../write-dataset';

/** The text of a checked dataset's file, a line a field, ended by a line feed; reading it gives the same dataset again. */
export function datasetAsJson(dataset: Dataset): string {
  return `${JSON.stringify(writeDataset(dataset), undefined, 2)}\n`;
}
