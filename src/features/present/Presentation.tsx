import './present.css';
import type { ReactNode } from 'react';

import { burnInShift } from '@/domain/scenes/burn-in-shift';
import { useI18n } from '@/i18n/i18n-context';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import { Controls } from './Controls';
import { Overlays } from './Overlays';
import type { PresentationProps } from './presenting-props';
import { QrPanel } from './QrPlaces';
import { shortened } from './shortened';
import { Stage } from './Stage';
import { useActivity } from './use-activity';
import { usePresentationKeys } from './use-presentation-keys';
import { useRoom } from './use-room';
import { useTouchSteps } from './use-touch-steps';
import { useWakeLock } from './use-wake-lock';

/** The window that the room sees. */
export function Presentation(props: PresentationProps): ReactNode {
  const { isUnattended, staleSince } = props;
  const { m } = useI18n();
  const { present } = usePresentingWords();
  const { localFile } = props.input.index.dataset;
  const room = useRoom(props);
  const { scenes, place, shape, overlay, run } = room;
  usePresentationKeys(props.singleKeys, run);
  useWakeLock();
  const { isAwake } = useActivity(room.noteInput);
  const touch = useTouchSteps(run);
  const scene = scenes[place];
  const address = scene && props.addresses.view(scene);
  return (
    <main
      id="main"
      tabIndex={-1}
      aria-label={present.region}
      className="stage outline-none"
      data-cursor={isAwake || overlay !== undefined ? 'shown' : 'hidden'}
      {...touch}
    >
      <Stage
        scenes={scenes}
        place={place}
        shape={shape}
        index={props.input.index}
        filters={props.filters}
        notices={[
          ...(localFile === undefined ? [] : [m.local.mark(shortened(localFile))]),
          ...(room.isPaused ? [present.paused] : []),
          ...(staleSince === undefined ? [] : [present.stale({ ago: staleSince })]),
        ]}
        shift={isUnattended ? burnInShift(props.minute) : undefined}
        cornerAddress={props.hasCorner ? address : undefined}
        isBlank={room.isBlank}
        isAnnounced={!isUnattended}
      >
        {overlay === 'qr' && scene !== undefined ? <QrPanel address={address} /> : null}
      </Stage>
      {isUnattended ? null : (
        <Controls
          isShown={isAwake}
          scheme={props.scheme}
          hasQr={address !== undefined}
          onCommand={run}
        />
      )}
      <Overlays presentation={props} room={room} hasAddress={address !== undefined} />
    </main>
  );
}
