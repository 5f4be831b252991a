import type { Playlist } from '@/domain/scenes/playlist';
import type { Scheme } from '@/domain/view-state/view-state';

import type { OfflineParts } from './offline-parts';
import type { ScenesInput } from './scenes/build/context';
import type { Scene } from './scenes/scene-content';

/** What the windows of a presentation get from the page around them, and what they ask of it. */
export interface PresentingContext {
  readonly sceneId: string | undefined;
  readonly playlist: Playlist | undefined;
  readonly scheme: Scheme;
  /** Keys that are a single letter or sign are heard. */
  readonly singleKeys: boolean;
  /** A choice leaves a step in the history (`push`); a screen that moves by itself does not. */
  readonly onScene: (id: string, move: 'push' | 'replace') => void;
  readonly onScheme: (scheme: Scheme) => void;
  readonly onSingleKeys: (on: boolean) => void;
}

/** Addresses that a presentation hands on. */
export interface PresentingAddresses {
  /** The speaker's window of the presentation with this id. */
  readonly speaker: (id: string) => string;
  /** All notes, ready to print. */
  readonly print: string;
  /** The notes for a telephone; absent where no other device could open them. */
  readonly phone: string | undefined;
  /** The page as a scene shows it, nothing of the presentation; absent like `phone`. */
  readonly view: (scene: Scene) => string | undefined;
}

/** What is in this window or on this device of all that the presentation needs. */
export interface Offline {
  readonly look: () => OfflineParts;
  readonly load: () => Promise<void>;
  readonly survivesReload: boolean;
}

/** What the window that the room sees gets besides. */
export interface PresentationProps extends PresentingContext {
  readonly input: ScenesInput;
  /** Nobody presents: the screen runs by itself. */
  readonly isUnattended: boolean;
  /** Active filters in words. */
  readonly filters: readonly string[];
  /** How long ago the data came, where they cannot be refreshed. */
  readonly staleSince: string | undefined;
  /** The minute that has begun, in milliseconds since 1970. */
  readonly minute: number;
  readonly hasCorner: boolean;
  readonly addresses: PresentingAddresses;
  readonly offline: Offline;
  readonly onLeave: () => void;
  readonly onPlaylist: (playlist: Playlist | undefined) => void;
  readonly onCorner: (isOn: boolean) => void;
}
