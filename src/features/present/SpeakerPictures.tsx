import type { ReactNode } from 'react';

import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Button } from '@/ui/Button';

import type { PresentCommand } from './presentation-keys';
import type { Scene } from './scenes/scene-content';
import type { StageShape } from './scenes/stage-shape';
import { Thumbnail } from './Thumbnail';

interface SpeakerPicturesProps {
  readonly scenes: readonly Scene[];
  readonly place: number;
  readonly shape: StageShape;
  readonly isBlank: boolean;
  readonly isConnected: boolean;
  readonly onCommand: (command: PresentCommand) => void;
}

/** The scene that the room sees, the one that comes next, and buttons to move. */
export function SpeakerPictures(props: SpeakerPicturesProps): ReactNode {
  const { scenes, place, shape, isBlank } = props;
  const { present } = usePresentingWords();
  const words = present.speaker;
  const current = scenes[place];
  const next = scenes[place + 1];
  return (
    <div className="border-hair flex min-w-0 flex-col gap-3 border-b px-4 py-3">
      <div className="flex flex-wrap gap-1.5">
        <Button disabled={place <= 0} onClick={() => props.onCommand('previous')}>
          {present.tools.previous}
        </Button>
        <Button look="solid" disabled={next === undefined} onClick={() => props.onCommand('next')}>
          {present.tools.next}
        </Button>
        <Button onClick={() => props.onCommand('overview')}>{present.tools.overview}</Button>
        {props.isConnected ? (
          <Button aria-pressed={isBlank} onClick={() => props.onCommand('blank')}>
            {isBlank ? words.blankOff : words.blankOn}
          </Button>
        ) : null}
      </div>
      {isBlank ? <p className="font-medium">{words.blankIsOn}</p> : null}
      <div className="speaker-pictures">
        {current === undefined ? null : (
          <figure>
            <figcaption className="text-small mb-1">
              <span className="font-semibold">{words.current}</span>{' '}
              <span className="text-ink2">
                {present.place({ place: place + 1, count: scenes.length })}
              </span>
            </figcaption>
            <div className="border-ink border">
              <Thumbnail scene={current} shape={shape} />
            </div>
            <p className="mt-1 font-medium">{current.heading}</p>
          </figure>
        )}
        <figure>
          <figcaption className="text-small mb-1 font-semibold">{words.next}</figcaption>
          {next === undefined ? (
            <p className="absent">{words.end}</p>
          ) : (
            <>
              <div className="border-hair border">
                <Thumbnail scene={next} shape={shape} />
              </div>
              <p className="text-small mt-1">{next.heading}</p>
            </>
          )}
        </figure>
      </div>
    </div>
  );
}
