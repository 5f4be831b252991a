import { createContext, use } from 'react';

import type { DayRange } from '@/domain/dates/contains';
import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import type { Selection } from '@/domain/selection/select';
import type { ShownThings } from '@/domain/selection/shown-things';

/** What a brief is about. */
export interface BriefSubject {
  readonly index: DatasetIndex;
  readonly selection: Selection;
  readonly shown: ShownThings;
  /** The dataset's sides in the page's order. */
  readonly sides: readonly AreaCode[];
  /** The page's time range; absent ends fit the records. */
  readonly range: DayRange;
  /** Active filters in words. */
  readonly filters: readonly string[];
  /** The page that shows the same, whole. */
  readonly address: string | undefined;
  readonly today: DayNumber;
}

export const BriefContext = createContext<BriefSubject | undefined>(undefined);

/** What the brief around is about. Throws outside of `Brief`. */
export function useBrief(): BriefSubject {
  const subject = use(BriefContext);
  if (subject === undefined) throw new Error('useBrief needs a Brief above it');
  return subject;
}

/** Rows of a table that paper can bear; the page shows the others. */
export const MOST_ROWS = 300;
