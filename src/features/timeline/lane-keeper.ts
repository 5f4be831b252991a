interface Made<Lane> {
  readonly needs: readonly unknown[];
  readonly made: Lane;
}

/** Keeps what was made for each place, and what was made ahead for it, as long as neither needs anything else. */
export interface LaneKeeper<Lane> {
  /** What was made for this place the last time, or ahead, if it needs nothing else now; else makes it. */
  readonly keep: (place: number, needs: readonly unknown[], make: () => Lane) => Lane;
  /** Makes what this place will probably need next. */
  readonly prepare: (place: number, needs: readonly unknown[], make: () => Lane) => void;
}

/** A keeper of nothing yet. */
export function createLaneKeeper<Lane>(): LaneKeeper<Lane> {
  const kept: Made<Lane>[] = [];
  const ahead: Made<Lane>[] = [];
  return {
    keep: (place, needs, make) => {
      const before = [kept[place], ahead[place]].find((made) => fits(made, needs));
      const now = before ?? { needs, made: make() };
      kept[place] = now;
      return now.made;
    },
    prepare: (place, needs, make) => {
      if (!fits(ahead[place], needs)) ahead[place] = { needs, made: make() };
    },
  };
}

function fits<Lane>(made: Made<Lane> | undefined, needs: readonly unknown[]): boolean {
  return made !== undefined && needs.every((need, at) => Object.is(need, made.needs[at]));
}
