import type { PageFigures, TimelineFigures } from './figures';

/** Everything that a run has measured with one number of items. */
export interface MeasuredSize {
  readonly size: number;
  readonly empty?: TimelineFigures;
  readonly ours?: TimelineFigures;
  readonly vis?: TimelineFigures;
  readonly 'vis-clusters'?: TimelineFigures;
  readonly page?: PageFigures;
}
