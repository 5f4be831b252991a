import type { RecordKind } from '@/domain/model/vocabulary';
import type { LaneLayout, PlacedItem } from '@/domain/timeline/placed-item';
import type { Axis } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';

import type { TextBlock } from './typesetter';

/** The whole period to true scale: a lane a kind, as on the page. */
export interface LanesContent {
  readonly kind: 'lanes';
  readonly field: { readonly left: number; readonly width: number };
  /** How many design pixels one unit of the layouts is. */
  readonly unit: number;
  readonly scale: TimeScale;
  readonly axis: Axis;
  readonly axisLabels: readonly AxisLabel[];
  readonly axisTop: number;
  readonly lanes: readonly StageLane[];
}

interface AxisLabel {
  readonly day: number;
  /** In design pixels from the field's left edge. */
  readonly x: number;
  readonly text: string;
}

export interface StageLane {
  readonly kind: RecordKind;
  readonly top: number;
  readonly height: number;
  /** From the lane's top to its line; labels stand above it. */
  readonly line: number;
  readonly name: TextBlock;
  readonly count: TextBlock;
  /** Said where the lane has no records. */
  readonly empty?: TextBlock;
  readonly layout: LaneLayout;
  readonly labelOf: (placed: PlacedItem) => string | undefined;
}
