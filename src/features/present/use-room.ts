import { useState } from 'react';

import { dwellOf } from '@/domain/scenes/playlist';
import { placeAfter, placeOfScene, type SceneStep } from '@/domain/scenes/scene-order';
import { leaveFullScreen } from '@/ui/full-screen';

import type { ControlCommand } from './Controls';
import type { PresentationProps } from './presenting-props';
import type { Scene } from './scenes/scene-content';
import type { StageShape } from './scenes/stage-shape';
import { useScenes } from './scenes/use-scenes';
import { useFullScreen } from './use-full-screen';
import { useKioskClock } from './use-kiosk-clock';
import { useStageLine } from './use-stage-line';
import { useStageShape } from './use-stage-shape';

/** What may lie over the scene. */
type Overlay = 'overview' | 'help' | 'prepare' | 'qr';

export interface Room {
  readonly shape: StageShape;
  readonly scenes: readonly Scene[];
  /** From 0; -1 where there is nothing to show. */
  readonly place: number;
  readonly overlay: Overlay | undefined;
  readonly isBlank: boolean;
  /** Somebody touched an unattended screen a moment ago. */
  readonly isPaused: boolean;
  /** The browser did not let the speaker's window open. */
  readonly isRefused: boolean;
  readonly run: (command: ControlCommand) => void;
  readonly openScene: (id: string) => void;
  readonly closeOverlay: () => void;
  readonly noteInput: () => void;
}

/** The state of the window that the room sees, and everything that changes it: keys, the clock, the speaker. */
export function useRoom(props: PresentationProps): Room {
  const { input, sceneId, playlist, isUnattended, addresses } = props;
  const shape = useStageShape();
  const scenes = useScenes(input, playlist, shape);
  const place = placeOfScene(scenes, sceneId);
  const scene = scenes[place];
  const [overlay, setOverlay] = useState<Overlay>();
  const [isBlank, setBlank] = useState(false);
  const [isRefused, setRefused] = useState(false);

  const clear = (): void => {
    setBlank(false);
    setOverlay(undefined);
  };
  const goTo = (next: number, move: 'push' | 'replace'): void => {
    const target = scenes[next];
    if (target !== undefined) props.onScene(target.id, move);
  };
  const step = (by: SceneStep): void => {
    clear();
    goTo(placeAfter(place, scenes.length, by, isUnattended), 'push');
  };
  const kiosk = useKioskClock({
    isRunning: isUnattended,
    sceneId: scene?.id,
    dwellMs: dwellOf(playlist, scene?.section ?? 'title'),
    onDue: () => {
      clear();
      goTo(placeAfter(place, scenes.length, 'next', true), 'replace');
    },
  });
  const leave = (): void => {
    leaveFullScreen();
    props.onLeave();
  };
  const fullScreen = useFullScreen(leave);
  const lineId = useStageLine({
    scene: scene?.id ?? '',
    blank: isBlank,
    shape,
    onWish: (wish) => {
      if (wish.type === 'go') goTo(placeOfScene(scenes, wish.scene), 'push');
      if (wish.type === 'blank') setBlank(wish.blank);
    },
  });
  const openSpeaker = (): void => {
    fullScreen.expectLoss();
    const name = `communique-${lineId}`;
    const opened = globalThis.open(addresses.speaker(lineId), name, 'popup,width=1180,height=760');
    setRefused(opened === null);
    setOverlay(opened === null ? 'prepare' : undefined);
  };
  const run = (command: ControlCommand): void => {
    switch (command) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        return step(command);
      case 'blank':
        return setBlank(!isBlank);
      case 'overview':
      case 'help':
      case 'prepare':
        return setOverlay(command);
      case 'qr':
        return setOverlay(overlay === 'qr' ? undefined : 'qr');
      case 'speaker':
        return openSpeaker();
      case 'fullScreen':
        return fullScreen.toggle();
      case 'scheme':
        return props.onScheme(props.scheme === 'dark' ? 'light' : 'dark');
      case 'leave':
        return overlay === undefined && !isBlank ? leave() : clear();
      case 'stay':
        return undefined;
    }
  };
  return {
    shape,
    scenes,
    place,
    overlay,
    isBlank,
    isPaused: kiosk.isPaused,
    isRefused,
    run,
    openScene: (id) => {
      clear();
      props.onScene(id, 'push');
    },
    closeOverlay: () => setOverlay(undefined),
    noteInput: kiosk.noteInput,
  };
}
