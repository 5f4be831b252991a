const MINUTE = 60_000;
/** Farthest from the middle, in design pixels: less than any margin, more than a stroke. */
const REACH = 4;

/** The round of places: neighbours are one step apart, so that nobody sees it move. */
const ROUND: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
];

/** Where the picture stands in a given minute, in design pixels from its place: another place every minute. */
export function burnInShift(now: number): { readonly x: number; readonly y: number } {
  const [x, y] = ROUND[Math.floor(now / MINUTE) % ROUND.length] ?? [0, 0];
  return { x: x * REACH, y: y * REACH };
}
