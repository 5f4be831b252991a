import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Evidence, Source } from '@/domain/model/types';

/** A source with the places in it that a thing cites, the whole of it included only by its presence. */
export interface CitedSource {
  readonly source: Source;
  /** Headline first, then paragraphs in order, each place once; empty when cited as a whole. */
  readonly passages: readonly Evidence[];
}

/**
 * Gathers evidence by source, in the order of the sources' numbers. Of two pieces for one place the one
 * with a quote is kept. Sources that are not in the dataset are left out; empty in, empty out.
 */
export function citedSources(
  evidence: readonly Evidence[],
  index: Pick<DatasetIndex, 'sourceById'>,
): readonly CitedSource[] {
  const places = new Map<Source, Map<number, Evidence>>();
  for (const item of evidence) {
    const source = index.sourceById.get(item.sourceId);
    if (source === undefined) continue;
    const ofSource = places.get(source) ?? new Map<number, Evidence>();
    places.set(source, ofSource);
    const place = placeOf(item);
    if (place === undefined) continue;
    if (ofSource.get(place)?.quote === undefined) ofSource.set(place, item);
  }
  return [...places]
    .toSorted(([a], [b]) => a.number - b.number)
    .map(([source, ofSource]) => ({
      source,
      passages: [...ofSource].toSorted(([a], [b]) => a - b).map(([, item]) => item),
    }));
}

/** The headline stands before the first paragraph. */
function placeOf({ part, paragraph }: Evidence): number | undefined {
  return part === 'headline' ? 0 : paragraph;
}
