import './present.css';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';

import { placeAfter, placeOfScene } from '@/domain/scenes/scene-order';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import { AllNotes } from './AllNotes';
import { HelpSheet } from './HelpSheet';
import { Overview } from './Overview';
import type { PresentCommand } from './presentation-keys';
import type { PresentingContext } from './presenting-props';
import type { ScenesInput } from './scenes/build/context';
import { SceneNotes } from './scenes/SceneNotes';
import { useScenes } from './scenes/use-scenes';
import type { StageState } from './speaker-channel';
import { SpeakerHeader } from './SpeakerHeader';
import { SpeakerPictures } from './SpeakerPictures';
import { useFullScreen } from './use-full-screen';
import { usePresentationKeys } from './use-presentation-keys';
import { useSpeakerLine } from './use-speaker-line';
import { useWakeLock } from './use-wake-lock';

interface SpeakerWindowProps extends PresentingContext {
  readonly input: ScenesInput;
  /** Shared with the presentation. */
  readonly lineId: string;
  readonly presentationHref: string;
  /** Begins with the notes of all scenes. */
  readonly beginsWithAll: boolean;
}

/** What the speaker sees and the room does not: now and next, the notes, the time. Works alone too, as on a telephone. */
export function SpeakerWindow(props: SpeakerWindowProps): ReactNode {
  const { input, lineId, onScene } = props;
  const { present } = usePresentingWords();
  const words = present.speaker;
  const [room, setRoom] = useState<StageState>();
  const [overlay, setOverlay] = useState<'overview' | 'help'>();
  const [hasAll, setAll] = useState(props.beginsWithAll);
  const scenes = useScenes(input, props.playlist, room?.shape ?? 'landscape');
  const place = placeOfScene(scenes, props.sceneId);
  const scene = scenes[place];

  const line = useSpeakerLine(lineId, (state) => {
    setRoom(state);
    onScene(state.scene, 'replace');
  });
  const isBlank = line.isConnected && room?.blank === true;
  const goTo = (id: string): void => {
    if (line.isConnected) line.wish({ type: 'go', scene: id });
    else onScene(id, 'replace');
  };
  const run = (command: PresentCommand): void => {
    switch (command) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last': {
        const target = scenes[placeAfter(place, scenes.length, command)];
        if (isBlank) line.wish({ type: 'blank', blank: false });
        if (target !== undefined) goTo(target.id);
        return;
      }
      case 'blank':
        return line.wish({ type: 'blank', blank: !isBlank });
      case 'overview':
      case 'help':
        return setOverlay(command);
      case 'fullScreen':
        return fullScreen.toggle();
      case 'scheme':
        return props.onScheme(props.scheme === 'dark' ? 'light' : 'dark');
      case 'speaker':
      case 'qr':
      case 'stay':
      case 'leave':
        return undefined;
    }
  };
  const fullScreen = useFullScreen(() => undefined);
  usePresentationKeys(props.singleKeys, run);
  useWakeLock();
  usePrintedWhole(() => setAll(true));

  const heading = scene?.heading;
  useEffect(() => {
    if (heading !== undefined) document.title = words.documentTitle({ heading });
  }, [heading, words]);

  return (
    <main id="main" tabIndex={-1} className="speaker flex min-h-dvh flex-col outline-none">
      <SpeakerHeader
        isConnected={line.isConnected}
        hasAll={hasAll}
        presentationHref={props.presentationHref}
        onAll={() => setAll(!hasAll)}
        onHelp={() => setOverlay('help')}
      />
      {hasAll || scene === undefined ? (
        <div className="page py-4">
          <AllNotes scenes={scenes} />
        </div>
      ) : (
        <div className="speaker-desk flex-1">
          <SpeakerPictures
            scenes={scenes}
            place={place}
            shape={room?.shape ?? 'landscape'}
            isBlank={isBlank}
            isConnected={line.isConnected}
            onCommand={run}
          />
          <section aria-labelledby="notes-heading" className="min-w-0 overflow-y-auto px-4 py-3">
            <h2 id="notes-heading" className="text-h3 mb-2 font-serif font-medium">
              {words.notes}
            </h2>
            <SceneNotes scene={scene} />
          </section>
        </div>
      )}
      {overlay === 'overview' ? (
        <Overview
          scenes={scenes}
          place={place}
          shape={room?.shape ?? 'landscape'}
          singleKeys={props.singleKeys}
          onOpen={({ id }) => {
            setOverlay(undefined);
            goTo(id);
          }}
          onClose={() => setOverlay(undefined)}
        />
      ) : null}
      {overlay === 'help' ? (
        <HelpSheet
          singleKeys={props.singleKeys}
          onSingleKeys={props.onSingleKeys}
          onClose={() => setOverlay(undefined)}
        />
      ) : null}
    </main>
  );
}

/** Puts all notes on the page before it is printed, by whatever way. */
function usePrintedWhole(onPrint: () => void): void {
  const showAll = useEffectEvent(onPrint);
  useEffect(() => {
    const handlePrint = (): void => flushSync(() => showAll());
    globalThis.addEventListener('beforeprint', handlePrint);
    return () => globalThis.removeEventListener('beforeprint', handlePrint);
  }, []);
}
