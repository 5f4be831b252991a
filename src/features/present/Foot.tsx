import type { ReactNode } from 'react';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Evidence } from '@/domain/model/types';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import { evidenceMarksText } from './scenes/evidence-marks-text';
import type { Scene } from './scenes/scene-content';
import { type StageShape, u } from './scenes/stage-shape';
import { useFineMeasure } from './use-fine-measure';

interface FootProps {
  readonly scenes: readonly Scene[];
  /** From 0. */
  readonly place: number;
  readonly shape: StageShape;
  readonly index: DatasetIndex;
  /** Room at the right for the code in the corner. */
  readonly hasCorner: boolean;
}

const MARKS_WIDTH: Readonly<Record<StageShape, number>> = { landscape: 760, portrait: 420 };

/** Under every scene: its number, how far the presentation is, and where what it shows is written. */
export function Foot({ scenes, place, shape, index, hasCorner }: FootProps): ReactNode {
  const { present } = usePresentingWords();
  const count = scenes.length;
  const evidence = scenes[place]?.evidence ?? [];
  return (
    <footer
      className="stage-fine absolute grid grid-cols-[auto_minmax(0,1fr)_auto] items-center"
      style={{ left: u(112), right: u(hasCorner ? 160 : 112), bottom: u(44), columnGap: u(40) }}
    >
      <span aria-hidden="true">{present.counter({ place: place + 1, count })}</span>
      <span className="sr-only">{present.place({ place: place + 1, count })}</span>
      <Progress scenes={scenes} place={place} shape={shape} />
      <Marks evidence={evidence} index={index} width={MARKS_WIDTH[shape]} />
    </footer>
  );
}

interface MarksProps {
  readonly evidence: readonly Evidence[];
  readonly index: DatasetIndex;
  readonly width: number;
}

function Marks({ evidence, index, width }: MarksProps): ReactNode {
  const { scenes } = usePresentingWords();
  const widthOf = useFineMeasure();
  const fits = (text: string): boolean => widthOf(text) <= width;
  return <span>{evidenceMarksText(evidence, index, scenes, { fits })}</span>;
}

/** Room for the progress beside number and marks at their longest, in design pixels. */
const PROGRESS_WIDTH: Readonly<Record<StageShape, number>> = { landscape: 760, portrait: 220 };
/** Shorter segments are no segments to the eye. */
const LEAST_SEGMENT = 8;

/** How far it is: a segment for each scene, one bar where these would be too short to be told apart. */
function Progress({
  scenes,
  place,
  shape,
}: Pick<FootProps, 'scenes' | 'place' | 'shape'>): ReactNode {
  const room = PROGRESS_WIDTH[shape] / scenes.length;
  const bars =
    room < LEAST_SEGMENT
      ? [
          { key: 'done', share: place + 1, isDone: true },
          { key: 'ahead', share: scenes.length - place - 1, isDone: false },
        ]
      : scenes.map(({ id }, at) => ({ key: id, share: 1, isDone: at <= place }));
  const gap = room < LEAST_SEGMENT ? 0 : Math.min(8, room * 0.2);
  return (
    <span aria-hidden="true" className="flex" style={{ gap: u(gap) }}>
      {bars.map(({ key, share, isDone }) => (
        <i
          key={key}
          className={isDone ? 'bg-ink2' : 'bg-hair'}
          style={{ flex: share, height: u(6) }}
        />
      ))}
    </span>
  );
}
