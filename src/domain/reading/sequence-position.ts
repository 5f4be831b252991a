/** Where a record stands among the selected ones. */
export interface SequencePosition {
  /** From 1; undefined when the record is not among them. */
  readonly position?: number;
  readonly total: number;
  readonly previous?: string;
  readonly next?: string;
}

/** Position and neighbours of `id` in `sequence`; without neighbours when it is not in it. */
export function positionIn(sequence: readonly string[], id: string): SequencePosition {
  const at = sequence.indexOf(id);
  const total = sequence.length;
  if (at === -1) return { total };
  const previous = at > 0 ? sequence[at - 1] : undefined;
  const next = sequence[at + 1];
  return {
    position: at + 1,
    total,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}
