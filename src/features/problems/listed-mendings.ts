import type { Mending } from '@/domain/problems/mending';

const MOST_LISTED = 50;

interface ListedMending {
  /** Its own among the listed ones. */
  readonly key: string;
  readonly mending: Mending;
}

/** The first 50 in the given order, each with a key made of its place and what was met there. */
export function listedMendings(mended: readonly Mending[]): readonly ListedMending[] {
  const seen = new Map<string, number>();
  return mended.slice(0, MOST_LISTED).map((mending) => {
    const { file, path, code, line, column, cell } = mending;
    const place = JSON.stringify([file, path, code, line, column, cell]);
    const repeats = seen.get(place) ?? 0;
    seen.set(place, repeats + 1);
    return { key: `${place}${repeats}`, mending };
  });
}
