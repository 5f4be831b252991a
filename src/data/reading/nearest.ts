/** Pairs of letters compared in one search: some ten milliseconds. */
const MOST_STEPS = 500_000;

/**
 * The known value most like a misspelt one, for "did you mean …?": fewest changed, added, dropped or swapped letters,
 * at most a third of the longer text; ties go to the earlier value. Case, hyphens and underscores do not count.
 * Undefined when nothing is near or there are no values. Of very many values those are compared that come first.
 */
export function findNearest(text: string, values: Iterable<string>): string | undefined {
  const wanted = simplify(text);
  let nearest: string | undefined;
  let least = Infinity;
  let steps = 0;
  for (const value of values) {
    const known = simplify(value);
    const limit = Math.min(least - 1, Math.floor(Math.max(wanted.length, known.length) / 3));
    if (Math.abs(wanted.length - known.length) > limit) continue;
    if (steps > MOST_STEPS) break;
    steps += wanted.length * known.length;
    const distance = editDistance(wanted, known, limit);
    if (distance > limit) continue;
    nearest = value;
    least = distance;
  }
  return nearest;
}

function simplify(text: string): string {
  return text
    .slice(0, 80)
    .toLowerCase()
    .replaceAll(/[-_\s]/g, '');
}

/** Optimal string alignment: as Levenshtein's, and two swapped neighbours count once. Anything over `limit` for what is further. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    // A row rests on the two before it.
    if (Math.min(...last, ...current) > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Infinity;
}
