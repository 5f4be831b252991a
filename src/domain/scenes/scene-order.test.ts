import { describe, expect, test } from 'vitest';

import type { SceneSection } from './scene';
import { placeAfter, placeOfScene, type SceneStep } from './scene-order';

const scene = (section: SceneSection, page: number) => ({
  id: page === 1 ? section : `${section}-${page}`,
  section,
  page,
});
const scenes = [scene('title', 1), scene('timeline', 1), scene('timeline', 2), scene('themes', 1)];

describe(placeOfScene, () => {
  test.each([
    ['the scene itself', 'timeline-2', 2],
    ['no scene: the first', undefined, 0],
    ['a page that is gone: the last of its section', 'timeline-9', 2],
    ['a section that is left out: the first', 'sources', 0],
    ['something else: the first', 'no such-scene', 0],
  ])('%s', (_what, id, place) => {
    expect(placeOfScene(scenes, id)).toBe(place);
  });

  test('is -1 only where there is nothing', () => {
    expect(placeOfScene([], 'title')).toBe(-1);
  });
});

test.each<[SceneStep, number, boolean, number]>([
  ['next', 1, false, 2],
  ['next', 3, false, 3],
  ['next', 3, true, 0],
  ['previous', 1, false, 0],
  ['previous', 0, false, 0],
  ['previous', 0, true, 3],
  ['first', 2, false, 0],
  ['last', 0, true, 3],
])('%s from %i (loops: %s) leads to %i', (step, place, loops, expected) => {
  expect(placeAfter(place, 4, step, loops)).toBe(expected);
});
