import type { DatasetIndex, Thing } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import type { Selection } from '@/domain/selection/select';
import type { ViewState } from '@/domain/view-state/view-state';

/** What there is to print. */
export interface PaperSubject {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  readonly selection: Selection;
  readonly sides: readonly AreaCode[];
  /** Whose sheet is open: then it alone is printed. */
  readonly thing: Thing | undefined;
}
