import type { ReactNode } from 'react';

import { ColumnsView } from './ColumnsView';
import { FacingView } from './FacingView';
import { FiguresView } from './FiguresView';
import { LanesView } from './LanesView';
import { OpeningView } from './OpeningView';
import { PlateView } from './PlateView';
import { ReadingsView } from './ReadingsView';
import type { Scene, SceneContent } from './scene-content';
import { stageBox, type StageShape, u } from './stage-shape';
import { StageText } from './StageText';
import { ThemesView } from './ThemesView';

interface SceneViewProps {
  readonly scene: Scene;
  readonly shape: StageShape;
}

/** A scene's heading and body in the stage's safe area; the stage is positioned and sets `--u` to one design pixel. */
export function SceneView({ scene, shape }: SceneViewProps): ReactNode {
  const { header, content, caption } = scene;
  const box = stageBox(shape);
  return (
    <article
      data-scene={scene.id}
      className="text-ink absolute flex flex-col font-sans lining-nums"
      style={{
        left: u(box.left),
        top: u(box.top),
        width: u(box.width),
        height: u(box.height),
        fontSize: u(40),
      }}
    >
      {header.kicker === undefined ? null : (
        <div style={{ marginBottom: u(header.title === undefined ? 36 : 6) }}>
          <StageText block={header.kicker} as={header.title === undefined ? 'h2' : 'p'} />
        </div>
      )}
      {header.title === undefined ? null : (
        <div style={{ marginBottom: u(36) }}>
          <StageText block={header.title} as="h2" />
        </div>
      )}
      {header.part === undefined ? null : (
        <p
          className="text-ink2 absolute top-0 right-0"
          style={{ fontSize: u(40), lineHeight: u(header.kicker === undefined ? 88 : 54) }}
        >
          {header.part}
        </p>
      )}
      <div className="relative min-h-0 flex-1">
        <Body content={content} shape={shape} />
      </div>
      {caption === undefined ? null : (
        <div style={{ marginTop: u(26) }}>
          <StageText block={caption} />
        </div>
      )}
    </article>
  );
}

function Body({ content, shape }: { content: SceneContent; shape: StageShape }): ReactNode {
  switch (content.kind) {
    case 'opening':
      return <OpeningView content={content} shape={shape} />;
    case 'facing':
      return <FacingView content={content} />;
    case 'prose':
      return content.blocks.map((block) => <StageText key={block.lines.join('')} block={block} />);
    case 'figures':
      return <FiguresView content={content} />;
    case 'columns':
      return <ColumnsView content={content} />;
    case 'readings':
      return <ReadingsView content={content} />;
    case 'themes':
      return <ThemesView content={content} />;
    case 'lanes':
      return <LanesView content={content} />;
    case 'plate':
      return <PlateView content={content} />;
  }
}
