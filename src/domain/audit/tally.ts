/** How often each key occurs; keys that do not are absent. */
export type Tally<Key> = ReadonlyMap<Key, number>;

/** Counts keys, in the order in which they first occur. */
export function tally<Key>(keys: Iterable<Key>): Tally<Key> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
