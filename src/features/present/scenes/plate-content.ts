import type { RecordKind } from '@/domain/model/vocabulary';
import type { PlateMark } from '@/domain/scenes/plate-layout';

import type { MarkLook } from './scene-content';
import type { TextBlock } from './typesetter';

/** A few records one under the other, each joined to its mark on an upright axis to true scale. */
export interface PlateContent {
  readonly kind: 'plate';
  readonly height: number;
  readonly shape: PlateShape;
  readonly ticks: readonly PlateTick[];
  readonly bands: readonly { readonly day: number; readonly y0: number; readonly y1: number }[];
  readonly rows: readonly PlateRow[];
}

/** Positions across, in design pixels. */
export interface PlateShape {
  readonly axis: number;
  /** Middle of the first column of marks. */
  readonly marks: number;
  /** From one column of marks to the next. */
  readonly columnStep: number;
  /** Where the rows' rules and texts begin. */
  readonly rows: number;
  readonly text: number;
}

interface PlateTick {
  readonly day: number;
  readonly y: number;
  /** Absent where it would meet another one. */
  readonly label?: string;
  readonly isMajor: boolean;
}

export interface PlateRow {
  readonly key: string;
  readonly kind: RecordKind;
  readonly look: MarkLook;
  readonly mark: PlateMark;
  readonly top: number;
  readonly height: number;
  readonly blocks: readonly TextBlock[];
}
