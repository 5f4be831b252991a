import type { RecordKind } from '../model/vocabulary';
import { DATE_CERTAINTIES, type DateMark, type Extent, isNoLaterThan } from './date-mark';
import { numbersOf } from './lane-numbers';
import { type MarkedItem, type MarkNumbers, type Marks, marksWith } from './marks';
import type { Lane } from './timeline-items';

/**
 * Marks as another thread is given them: as plain numbers and one text, which cost little to hand over also for 100,000
 * records.
 */
export interface PackedMarks extends MarkNumbers {
  /** One a line, in the order of the marks. */
  readonly ids: string;
  /** 1 for an interval. */
  readonly lasted: Uint8Array;
  /** The few marks that stand for a set, by their place, with the set's members. */
  readonly sets: readonly (readonly [place: number, members: readonly Extent[]])[];
  /** Whether they stand along their lane's foot. */
  readonly atFoot: boolean;
}

/** A lane's marks, packed. */
export interface PackedLane {
  readonly kind: RecordKind;
  readonly line: PackedMarks;
  readonly foot: PackedMarks;
}

/** What a layout needs of a lane; a text and a few arrays of numbers for each level. */
export function packLane(lane: Lane): PackedLane {
  const { line, foot } = numbersOf(lane);
  return { kind: lane.kind, line: packed(line, false), foot: packed(foot, true) };
}

/** No id has a line break (`ID_PATTERN`). */
function packed(
  { items, anchors, from, to, solid, certainty }: Marks,
  atFoot: boolean,
): PackedMarks {
  return {
    // Copied: a part of a larger array would take all of that along.
    anchors: anchors.slice(),
    from: from.slice(),
    to: to.slice(),
    solid: solid.slice(),
    certainty: certainty.slice(),
    ids: items.map(({ id }) => id).join('\n'),
    lasted: Uint8Array.from(items, ({ mark }) => Number(mark.lasted)),
    sets: items.flatMap(({ mark: { members } }, place) =>
      members === undefined ? [] : [[place, members] as const],
    ),
    atFoot,
  };
}

/** The marks again, equal to those that were packed but for the records they are of. */
export function unpackMarks(marks: PackedMarks): Marks {
  const { ids, lasted, sets, atFoot, ...numbers } = marks;
  const members = new Map(sets);
  const count = numbers.anchors.length;
  const items = (count === 0 ? [] : ids.split('\n')).map((id, place): MarkedItem => {
    const certainty = DATE_CERTAINTIES[numbers.certainty[place] ?? 0] ?? 'day';
    const set = members.get(place);
    const mark: DateMark = {
      certainty,
      anchor: numbers.anchors[place] ?? 0,
      solid: numbers.solid[place] === 1,
      extent: { from: numbers.from[place] ?? 0, to: numbers.to[place] ?? 0 },
      lasted: lasted[place] === 1,
      noLaterThan: isNoLaterThan(certainty),
      atFoot,
      ...(set === undefined ? {} : { members: set }),
    };
    return { id, mark };
  });
  return marksWith(items, numbers);
}
