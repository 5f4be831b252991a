import type { SceneFrame } from './scene';

type Numbered = Pick<SceneFrame, 'id' | 'section' | 'page'>;

/** A move through the presentation. */
export type SceneStep = 'next' | 'previous' | 'first' | 'last';

/**
 * The scene that an address names, as its place from 0. A scene that these data do not have (a link kept for long, data
 * that changed in the midst of a loop) gives the last one of its section before it, else the first of all. -1 only where
 * there are no scenes.
 */
export function placeOfScene(scenes: readonly Numbered[], id: string | undefined): number {
  if (scenes.length === 0) return -1;
  const exact = scenes.findIndex((scene) => scene.id === id);
  if (exact !== -1 || id === undefined) return Math.max(exact, 0);
  const named = /^([a-z]+)(?:-(\d+))?$/.exec(id);
  const page = Number(named?.[2] ?? 1);
  const nearest = scenes.findLastIndex(
    (scene) => scene.section === named?.[1] && scene.page <= page,
  );
  return Math.max(nearest, 0);
}

/** The place that a step leads to; at either end it stays, or goes round where the presentation loops. */
export function placeAfter(place: number, count: number, step: SceneStep, loops = false): number {
  switch (step) {
    case 'first':
      return 0;
    case 'last':
      return Math.max(count - 1, 0);
    case 'next':
      if (place + 1 < count) return place + 1;
      return loops ? 0 : place;
    case 'previous':
      if (place > 0) return place - 1;
      return loops ? Math.max(count - 1, 0) : place;
  }
}
