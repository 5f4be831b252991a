import type { Evidence, Source } from '../model/types';

/** The sources that evidence cites, each once, by number; what is not among `sources` is left out. */
export function sourcesCitedBy(
  evidence: readonly Evidence[],
  sources: readonly Source[],
): readonly Source[] {
  const cited = new Set<string>(evidence.map(({ sourceId }) => sourceId));
  return sources.filter(({ id }) => cited.has(id)).toSorted((a, b) => a.number - b.number);
}
