import { useMemo } from 'react';

import type { Playlist } from '@/domain/scenes/playlist';
import { useI18n } from '@/i18n/i18n-context';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import type { ScenesInput } from './build/context';
import { scenesOf } from './build/scenes-of';
import { useStyledMeasure } from './measure-text';
import type { Scene } from './scene-content';
import { stageBox, type StageShape } from './stage-shape';
import { createTypesetter } from './typesetter';

/** The scenes of a selection in the page's language, set for a stage of this shape; anew when any of these changes. */
export function useScenes(
  input: ScenesInput,
  playlist: Playlist | undefined,
  shape: StageShape,
): readonly Scene[] {
  const i18n = useI18n();
  const { scenes: words } = usePresentingWords();
  const measure = useStyledMeasure();
  const { index, state, selection, shown, sides, today } = input;
  // Setting a hundred scenes measures thousands of lines; a tick of the clock must not repeat it.
  return useMemo(
    () =>
      scenesOf(
        {
          input: { index, state, selection, shown, sides, today },
          i18n,
          words,
          typesetter: createTypesetter(i18n.language, measure),
          shape,
          box: stageBox(shape),
        },
        playlist,
      ),
    [index, state, selection, shown, sides, today, i18n, words, measure, shape, playlist],
  );
}
