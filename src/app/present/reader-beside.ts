import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { ViewState } from '@/domain/view-state/view-state';
import type { Reader } from '@/facts/reader-context';

import { readerOf } from '../reader-of';

/** Links out of a presentation open beside it: the room keeps its scene, the speaker the notes. */
export function readerBeside(index: DatasetIndex, page: ViewState): Reader {
  const reader = readerOf(index, page);
  const openBeside = (href: string): void => {
    globalThis.open(href, '_blank', 'noopener');
  };
  return {
    ...reader,
    open: (id) => openBeside(reader.hrefOf(id)),
    filterBy: (facet, value) => openBeside(reader.hrefOfFilter(facet, value)),
  };
}
