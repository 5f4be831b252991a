import { readDataset } from '@/data/read-dataset';
import type { Dataset } from '@/domain/model/dataset';
import { fitWindow } from '@/domain/timeline/time-window';
import { timelineItems, type TimelineItems } from '@/domain/timeline/timeline-items';

import type { Loaded } from './contract';

interface ReadItems extends Loaded {
  readonly dataset: Dataset;
  readonly items: TimelineItems;
}

/** The dataset at an address, read and checked by the product's own reader. */
export async function readItems(address: string): Promise<ReadItems> {
  const text = await (await fetch(address)).text();
  const begun = performance.now();
  const result = await readDataset(text, address);
  const readMs = performance.now() - begun;
  if (!result.ok) throw new Error(`${address} cannot be read`);
  const { dataset } = result;
  const items = timelineItems([...dataset.agreements, ...dataset.events, ...dataset.statements]);
  const { start, end } = fitWindow(items.range ?? { from: 0, to: 0 });
  const dated = items.lanes.reduce((sum, lane) => sum + lane.items.length, 0);
  return { dataset, items, readMs, dated, start, end };
}
