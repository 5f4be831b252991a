import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Evidence } from '@/domain/model/types';
import type { PresentingWords } from '@/i18n/presenting/presenting-words';

type MarkWords = Pick<PresentingWords['scenes'], 'marks'>;

export interface MarksOptions {
  /** True for a text that there is room for; absent: there is room for all. */
  readonly fits?: (text: string) => boolean;
}

/** The places cited in one source. */
interface Cited {
  readonly number: number;
  readonly headline: boolean;
  /** Ascending, each once; empty: the source as a whole. */
  readonly paragraphs: readonly number[];
}

/**
 * Evidence as a line of marks: "S1 ¶1–¶6, S4–S9, S12 headline". Sources by number, each once; neighbouring paragraphs, and neighbouring
 * sources that are cited as a whole, are joined from the first to the last. Where there is no room for all, the first ones with how
 * many sources more there are, or their number alone. Sources that these data do not have are left out; no evidence gives an empty text.
 */
export function evidenceMarksText(
  evidence: readonly Evidence[],
  index: Pick<DatasetIndex, 'sourceById'>,
  { marks: words }: MarkWords,
  { fits = () => true }: MarksOptions = {},
): string {
  const cited = citedSources(evidence, index);
  const pieces = piecesOf(cited, words);
  const all = words.list({ marks: pieces.map(({ text }) => text) });
  if (cited.length === 0 || fits(all)) return all;
  for (let kept = pieces.length - 1; kept > 0; kept -= 1) {
    const shown = words.list({ marks: pieces.slice(0, kept).map(({ text }) => text) });
    const count = pieces.slice(kept).reduce((sum, piece) => sum + piece.sources, 0);
    const text = words.more({ shown, count });
    if (fits(text)) return text;
  }
  return words.more({ shown: '', count: cited.length });
}

function citedSources(
  evidence: readonly Evidence[],
  { sourceById }: Pick<DatasetIndex, 'sourceById'>,
): readonly Cited[] {
  const bySource = new Map<number, { headline: boolean; paragraphs: Set<number> }>();
  for (const { sourceId, part, paragraph } of evidence) {
    const source = sourceById.get(sourceId);
    if (source === undefined) continue;
    const places = bySource.get(source.number) ?? { headline: false, paragraphs: new Set() };
    bySource.set(source.number, places);
    if (part === 'headline') places.headline = true;
    if (paragraph !== undefined) places.paragraphs.add(paragraph);
  }
  return [...bySource]
    .map(([number, { headline, paragraphs }]) => ({
      number,
      headline,
      paragraphs: [...paragraphs].toSorted((a, b) => a - b),
    }))
    .toSorted((a, b) => a.number - b.number);
}

interface Piece {
  readonly text: string;
  readonly sources: number;
}

function piecesOf(cited: readonly Cited[], words: MarkWords['marks']): readonly Piece[] {
  const runs = runsOf(cited, (a, b) => b.number === a.number + 1 && isWhole(a) && isWhole(b));
  return runs.map((run): Piece => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return { text: '', sources: 0 };
    if (run.length > 2) {
      return {
        text: words.sourceRange({ from: first.number, to: last.number }),
        sources: run.length,
      };
    }
    const texts = run.map((source) =>
      words.source({ number: source.number, places: placesOf(source, words) }),
    );
    return { text: words.list({ marks: texts }), sources: run.length };
  });
}

function placesOf({ headline, paragraphs }: Cited, words: MarkWords['marks']): readonly string[] {
  const runs = runsOf(paragraphs, (a, b) => b === a + 1);
  return [
    ...(headline ? [words.headline] : []),
    ...runs.flatMap((run) => {
      const [from, to] = [run[0], run.at(-1)];
      if (from === undefined || to === undefined) return [];
      return run.length > 2
        ? words.paragraphRange({ from, to })
        : run.map((paragraph) => words.paragraph({ paragraph }));
    }),
  ];
}

function isWhole({ headline, paragraphs }: Cited): boolean {
  return !headline && paragraphs.length === 0;
}

/** Neighbours that belong together, in order. */
function runsOf<Item>(
  items: readonly Item[],
  follows: (a: Item, b: Item) => boolean,
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let previous: Item | undefined;
  for (const item of items) {
    const run = runs.at(-1);
    if (run !== undefined && previous !== undefined && follows(previous, item)) run.push(item);
    else runs.push([item]);
    previous = item;
  }
  return runs;
}
