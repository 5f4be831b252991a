import type { ReactNode } from 'react';

import { classNames } from '@/ui/class-names';

import type { Scene } from './scenes/scene-content';
import type { StageShape } from './scenes/stage-shape';
import { StageScene } from './StageScene';

interface ThumbnailProps {
  readonly scene: Scene;
  readonly shape: StageShape;
  readonly className?: string;
}

/** A scene, small. A picture only: its heading stands beside it in words. */
export function Thumbnail({ scene, shape, className }: ThumbnailProps): ReactNode {
  return (
    <div
      className={classNames('stage-thumb', className)}
      data-shape={shape}
      inert
      aria-hidden="true"
    >
      <div>
        <StageScene scene={scene} shape={shape} />
      </div>
    </div>
  );
}
