/** Position of the first value that is not below `least`, between `from` and `to`; `to` if all are. Values ascend. */
export function firstAtLeast(
  values: Float64Array,
  least: number,
  from = 0,
  to = values.length,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
