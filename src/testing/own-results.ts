import type { OwnResult } from '@/data/own/own-files';
import { readDataset } from '@/data/read-dataset';
import type { Dataset } from '@/domain/model/dataset';

import { aRawDataset } from './raw-dataset';

/** The sample dataset as the text of its file, and as it reads. */
export async function sampleFile(): Promise<{ readonly text: string; readonly dataset: Dataset }> {
  const text = JSON.stringify(aRawDataset(), undefined, 2);
  const read = await readDataset(text, 'sample.json');
  if (!read.ok) throw new Error('The sample does not read');
  return { text, dataset: read.dataset };
}

/** What is wrong, by code. */
export function codes({ problems }: OwnResult): readonly string[] {
  return problems.map(({ code }) => code);
}

/** What was met kindly, by code. */
export function met({ mended }: OwnResult): readonly string[] {
  return mended.map(({ code }) => code);
}

/** The dataset of a result without any problem. */
export function datasetOf(result: OwnResult): Dataset {
  if (!result.ok || result.problems.length > 0) {
    throw new Error(`Not without problems: ${codes(result).join()}`);
  }
  return result.dataset;
}
