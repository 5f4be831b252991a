import type { DayRange } from '@/domain/dates/contains';
import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import type { Selection } from '@/domain/selection/select';

/** What pictures and tables are made of. */
export interface PictureSubject {
  readonly index: DatasetIndex;
  readonly selection: Selection;
  /** The dataset's sides in the page's order. */
  readonly sides: readonly AreaCode[];
  readonly range: DayRange;
  /** Active filters in words. */
  readonly filters: readonly string[];
  /** The page that shows the same, whole; absent for data that no address leads to. */
  readonly address: string | undefined;
  readonly today: DayNumber;
}
