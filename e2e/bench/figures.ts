/** The value that a share of all values does not pass (nearest rank); undefined without values. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle value; the lower one of two. */
export function median(values: readonly number[]): number | undefined {
  return percentile(values, 0.5);
}

/** How frames went while a gesture lasted. */
export interface FrameFigures {
  /** Steps that there was time for. */
  readonly steps: number;
  /** Milliseconds of the main thread's tasks from one step to the next, a step a frame, as the clock saw them. */
  readonly work: readonly number[];
  /** The same, without what other programs took from the machine meanwhile. */
  readonly cpu: readonly number[];
  /** Milliseconds from frame to frame. */
  readonly intervals: readonly number[];
  /** The longest task after the gesture had ended: what settles then. */
  readonly afterMs: number;
}

/** What one timeline showed with one number of items. */
export interface TimelineFigures {
  readonly dated: number;
  readonly readMs: number;
  /** One a run; empty when it was not ready within the limit. */
  readonly readyMs: readonly number[];
  /** Processor time of the main thread in the last run's getting ready. */
  readonly readyCpuMs: number;
  readonly nodes: number;
  /** Most nodes at the end of a gesture, before it settles. */
  readonly nodesInGesture: number;
  readonly heapMb: number;
  /** What showing has added to what the items took. */
  readonly heapAddedMb: number;
  readonly zoom?: FrameFigures;
  /** How many days showed after it: that every step was heard. */
  readonly zoomedDays?: number;
  readonly zoomOut?: FrameFigures;
  readonly pan?: FrameFigures;
}

/** What one kind of input took, milliseconds, one value a turn. */
export interface FilterFigures {
  /** From the key or the click to the frame that shows the number of records and the timeline. */
  readonly painted: readonly number[];
  /** To the frame after which nothing on the page changes any more. */
  readonly wholePainted: readonly number[];
  /** Turns that showed nothing new within the limit. */
  readonly missed: number;
}

/** What the whole page took; empty when it was not ready within the limit. */
export interface PageFigures {
  readonly readyMs?: number;
  /** Elements of the whole page. */
  readonly nodes?: number;
  /** The first key, which also makes the search ready. */
  readonly firstKey?: FilterFigures;
  readonly keystroke?: FilterFigures;
  readonly click?: FilterFigures;
}
