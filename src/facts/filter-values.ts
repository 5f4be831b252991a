import type { ViewState } from '@/domain/view-state/view-state';

/** The part of a view that the filter bar shows and changes. */
export type FilterValues = Pick<
  ViewState,
  | 'q'
  | 'theme'
  | 'side'
  | 'kind'
  | 'org'
  | 'person'
  | 'from'
  | 'to'
  | 'certainDates'
  | 'disagreements'
>;

/** A change of some filters; an end of the time range is removed with `undefined`. */
export type FilterPatch = Partial<Omit<FilterValues, 'from' | 'to'>> & {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};
