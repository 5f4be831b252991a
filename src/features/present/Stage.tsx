import type { ReactNode } from 'react';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import { Localized } from '@/facts/Localized';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import { CrossFade } from './CrossFade';
import { Foot } from './Foot';
import { QrCorner } from './QrPlaces';
import type { Scene } from './scenes/scene-content';
import { stageBox, type StageShape, u } from './scenes/stage-shape';
import { Strip } from './Strip';

interface StageProps {
  readonly scenes: readonly Scene[];
  /** From 0; -1 where there is nothing to show. */
  readonly place: number;
  readonly shape: StageShape;
  readonly index: DatasetIndex;
  readonly filters: readonly string[];
  readonly notices: readonly string[];
  /** By how many design pixels the picture stands beside its place. */
  readonly shift: { readonly x: number; readonly y: number } | undefined;
  readonly cornerAddress: string | undefined;
  readonly isBlank: boolean;
  /** A change of scene is spoken; not where the screen moves by itself. */
  readonly isAnnounced: boolean;
  /** What lies over the picture. */
  readonly children: ReactNode;
}

/** The picture: a scene between what it is filtered by and where it is written. */
export function Stage(props: StageProps): ReactNode {
  const { scenes, place, shape, shift, cornerAddress } = props;
  const { present } = usePresentingWords();
  const scene = scenes[place];
  const box = stageBox(shape);
  return (
    <>
      <div
        className="stage-box"
        data-shape={shape}
        inert={props.isBlank}
        style={shift && { transform: `translate(${u(shift.x)}, ${u(shift.y)})` }}
      >
        <Strip shape={shape} filters={props.filters} notices={props.notices} />
        {scene === undefined ? (
          <p
            className="absolute font-serif"
            style={{ left: u(box.left), top: u(box.top), fontSize: u(58) }}
          >
            {present.nothing}
          </p>
        ) : (
          <>
            {scene.content.kind === 'opening' ? null : (
              <h1 className="sr-only">
                <Localized text={props.index.dataset.title} />
              </h1>
            )}
            <CrossFade scene={scene} shape={shape} />
            <Foot
              scenes={scenes}
              place={place}
              shape={shape}
              index={props.index}
              hasCorner={cornerAddress !== undefined}
            />
          </>
        )}
        {cornerAddress === undefined ? null : <QrCorner address={cornerAddress} />}
        {props.children}
      </div>
      {props.isBlank ? <div className="absolute inset-0 bg-[#000]" /> : null}
      <output className="sr-only">
        {props.isBlank ? present.blank : null}
        {props.isAnnounced && !props.isBlank && scene !== undefined
          ? present.announced({ place: place + 1, count: scenes.length, heading: scene.heading })
          : null}
      </output>
    </>
  );
}
