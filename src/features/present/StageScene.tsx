import type { ReactNode } from 'react';

import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import { SceneBoundary } from './SceneBoundary';
import type { Scene } from './scenes/scene-content';
import { SceneView } from './scenes/SceneView';
import { stageBox, type StageShape, u } from './scenes/stage-shape';

interface StageSceneProps {
  readonly scene: Scene;
  readonly shape: StageShape;
}

/** One scene in its place on the stage; a sentence where it cannot be drawn, and the presentation goes on. */
export function StageScene({ scene, shape }: StageSceneProps): ReactNode {
  const { present } = usePresentingWords();
  const { left, top, width } = stageBox(shape);
  return (
    <SceneBoundary
      key={scene.id}
      resetKey={scene}
      fallback={
        <p
          className="absolute font-serif"
          style={{ left: u(left), top: u(top), width: u(width), fontSize: u(58), lineHeight: 1.2 }}
        >
          {present.sceneFailed}
        </p>
      }
    >
      <SceneView scene={scene} shape={shape} />
    </SceneBoundary>
  );
}
