interface Made<Lane> {
  readonly needs: readonly unknown[];
  readonly made: Lane;
}

/** Keeps what was made for each place, as long as it needs nothing else. */
export interface LaneKeeper<Lane> {
  /** What was made for this place the last time, if it needs nothing else now; else makes it. */
  readonly keep: (place: number, needs: readonly unknown[], make: () => Lane) => Lane;
}

/** A keeper of nothing yet. */
export function createLaneKeeper<Lane>(): LaneKeeper<Lane> {
  const kept: Made<Lane>[] = [];
  return {
    keep: (place, needs, make) => {
      const before = kept[place];
      const now = fits(before, needs) ? before : { needs, made: make() };
      kept[place] = now;
      return now.made;
    },
  };
}

function fits<Lane>(made: Made<Lane> | undefined, needs: readonly unknown[]): made is Made<Lane> {
  return made !== undefined && needs.every((need, at) => Object.is(need, made.needs[at]));
}
