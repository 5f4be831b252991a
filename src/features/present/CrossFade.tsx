import { type ReactNode, useEffect, useState } from 'react';

import type { Scene } from './scenes/scene-content';
import type { StageShape } from './scenes/stage-shape';
import { StageScene } from './StageScene';
import { useStillness } from './use-stillness';

/** A little longer than the styles take to fade. */
const FADED_MS = 260;

interface CrossFadeProps {
  readonly scene: Scene;
  readonly shape: StageShape;
}

/** The scene, and for a moment the one before it; a cut where nothing may move. */
export function CrossFade({ scene, shape }: CrossFadeProps): ReactNode {
  const isStill = useStillness();
  const [shown, setShown] = useState<{ readonly scene: Scene; readonly leaving?: Scene }>({
    scene,
  });
  if (shown.scene !== scene) {
    const isCut = isStill || shown.scene.id === scene.id;
    setShown(isCut ? { scene } : { scene, leaving: shown.scene });
  }
  const { leaving } = shown;

  useEffect(() => {
    if (leaving === undefined) return undefined;
    const timer = setTimeout(() => setShown({ scene }), FADED_MS);
    return () => clearTimeout(timer);
  }, [leaving, scene]);

  return (
    <>
      {leaving === undefined ? null : (
        <div key={leaving.id} className="stage-scene" data-state="leaving" inert aria-hidden="true">
          <StageScene scene={leaving} shape={shape} />
        </div>
      )}
      <div
        key={scene.id}
        className="stage-scene"
        data-state={leaving === undefined ? 'standing' : 'arriving'}
      >
        <StageScene scene={scene} shape={shape} />
      </div>
    </>
  );
}
