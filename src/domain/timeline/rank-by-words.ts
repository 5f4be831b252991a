/** Comparisons and look-ups between two pauses: about a millisecond of work. */
const PAUSE_EVERY = 1000;

/** Stands last whichever way the order runs. */
export const LAST = -1;

/**
 * Ranks of `count` things by their words: equal words share a rank, ranks rise in the order of `compare`, things without
 * words get `LAST`. A generator that pauses often, so that its caller can let the page answer in between; each word is
 * made once, each pair of different words compared at most once.
 */
export function* ranksByWords(
  count: number,
  wordsOf: (position: number) => string | undefined,
  compare: (a: string, b: string) => number,
): Generator<undefined, Int32Array> {
  const numbers = new Map<string, number>();
  const numberOf = new Int32Array(count).fill(LAST);
  for (let position = 0; position < count; position += 1) {
    if (position % PAUSE_EVERY === 0) yield;
    const words = wordsOf(position);
    if (words === undefined) continue;
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    numberOf[position] = number;
  }
  const distinct = [...numbers.keys()];
  const sorted = yield* mergeSorted(distinct, compare);
  const rankOf = new Int32Array(distinct.length);
  for (const [rank, number] of sorted.entries()) rankOf[number] = rank;
  return numberOf.map((number) => (number === LAST ? LAST : (rankOf[number] ?? LAST)));
}

/**
 * Positions in the order of their ranks (whole numbers from 0, or `LAST`), ties in the order given both ways round.
 * Linear in the number of ranks and their greatest value.
 */
export function orderByRanks(ranks: Int32Array, isDescending: boolean): Int32Array {
  let most = 0;
  for (const rank of ranks) most = Math.max(most, rank);
  const slotOf = (rank: number): number => {
    if (rank === LAST) return most + 1;
    return isDescending ? most - rank : rank;
  };
  const starts = new Int32Array(most + 3);
  for (const rank of ranks) {
    const next = slotOf(rank) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let slot = 1; slot < starts.length; slot += 1) {
    starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  }
  const order = new Int32Array(ranks.length);
  for (const [position, rank] of ranks.entries()) {
    const slot = slotOf(rank);
    const place = starts[slot] ?? 0;
    order[place] = position;
    starts[slot] = place + 1;
  }
  return order;
}

/** Positions of texts in sorted order; a bottom-up merge sort with pauses. */
function* mergeSorted(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): Generator<undefined, Int32Array> {
  const { length } = texts;
  let [from, to] = [Int32Array.from(texts.keys()), new Int32Array(length)];
  const isBefore = (a: number, b: number): boolean => compare(texts[a] ?? '', texts[b] ?? '') <= 0;
  let steps = 0;
  for (let run = 1; run < length; run *= 2) {
    for (let start = 0; start < length; start += 2 * run) {
      const [middle, end] = [Math.min(start + run, length), Math.min(start + 2 * run, length)];
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        steps += 1;
        if (steps % PAUSE_EVERY === 0) yield;
        const takesLeft =
          left < middle && (right >= end || isBefore(from[left] ?? 0, from[right] ?? 0));
        to[at] = (takesLeft ? from[left++] : from[right++]) ?? 0;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
