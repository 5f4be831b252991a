import { readDataset } from '@/data/read-dataset';
import { buildIndex, type DatasetIndex } from '@/domain/index/dataset-index';

/** Index of a raw dataset that must read; throws with the problems' codes otherwise. */
export async function readIndex(raw: unknown): Promise<DatasetIndex> {
  const result = await readDataset(JSON.stringify(raw), 'test.json');
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return buildIndex(result.dataset);
}
