import { withKeptLabels } from '@/domain/timeline/kept-labels';
import { type Levels, placeInLane, plumbXOf } from '@/domain/timeline/lane-layout';
import type { MarkedItem } from '@/domain/timeline/marks';
import type { PlacedItem } from '@/domain/timeline/placed-item';
import { type TimeScale, timeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import { isInWindow } from '@/domain/timeline/timeline-items';
import type { MarkLabel } from '@/figures/timeline/mark-words';

import type { LaneWords, WrittenLabel } from './messages';

/** What a lane shows in one frame of a gesture. */
export interface MovingView {
  readonly scale: TimeScale;
  readonly placed: readonly PlacedItem<MarkedItem>[];
  readonly labelOf: (placed: PlacedItem<MarkedItem>) => MarkLabel | undefined;
}

interface MovingLaneOptions {
  readonly widthPx: number;
  readonly rowsAbove: number;
  /** The selected record, in whatever lane. */
  readonly open: MarkedItem | undefined;
}

/** A lane while a gesture lasts. */
export interface MovingLane {
  /** What is written from now on. */
  readonly write: (words: LaneWords) => void;
  readonly at: (window: TimeWindow) => MovingView;
}

/**
 * Groups all marks of a lane anew for every window it is asked for. Labels go with their marks, as long as there is room;
 * words for others come when somebody has laid them out.
 */
export function movingLane(levels: Levels, options: MovingLaneOptions): MovingLane {
  const { widthPx, rowsAbove, open } = options;
  let byKey: ReadonlyMap<string, WrittenLabel> = new Map();
  return {
    write: (words) => {
      byKey = new Map(words.map((written) => [written.key, written]));
    },
    at: (window) => {
      const scale = timeScale(window, widthPx);
      const isOpenIn = open !== undefined && isInWindow(open, window);
      const bare = placeInLane(levels, {
        scale,
        selectedId: open?.id,
        plumbX: isOpenIn ? plumbXOf(open, scale) : undefined,
        rowsAbove,
        marginPx: 0,
        // A label reaches into the field from a mark that has left it.
        besidePx: widthPx / 2,
      });
      const known = byKey;
      return {
        scale,
        placed: withKeptLabels(bare, known, scale),
        labelOf: ({ key }) => known.get(key)?.text,
      };
    },
  };
}
