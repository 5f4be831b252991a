import { type Marks, rangeOfMarks } from './lane-numbers';
import type { MarkGroup } from './mark-groups';
import type { ClosedRange } from './time-window';
import type { TimelineItem } from './timeline-items';

/**
 * The records of a capsule. While the scale changes, capsules are made anew sixty times a second, also of 100,000 records:
 * what only few of them are asked for is gathered when they are.
 */
export interface Members {
  readonly size: number;
  /** In time order. */
  readonly items: () => readonly TimelineItem[];
  /** First and last day that any of them can mean; an open end counts where its mark stands. Undefined for none. */
  readonly range: () => ClosedRange | undefined;
}

const known = new WeakMap<MarkGroup, Members>();

/** Those `marks` that a group is made of; the very same answer for the very same group. */
export function membersOf(group: MarkGroup, marks: Marks): Members {
  const found = known.get(group) ?? gathered(group, marks);
  known.set(group, found);
  return found;
}

function gathered({ first, end }: MarkGroup, marks: Marks): Members {
  let items: readonly TimelineItem[] | undefined;
  return {
    size: end - first,
    items: () => (items ??= marks.items.slice(first, end)),
    range: () => rangeOfMarks(marks, first, end),
  };
}
