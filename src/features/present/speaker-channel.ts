import type { StageShape } from './scenes/stage-shape';

/** What the room sees, as far as the speaker's window must know. */
export interface StageState {
  readonly scene: string;
  readonly blank: boolean;
  readonly shape: StageShape;
}

/** What the speaker's window asks of the presentation. */
export type SpeakerWish =
  | { readonly type: 'ask' }
  | { readonly type: 'go'; readonly scene: string }
  | { readonly type: 'blank'; readonly blank: boolean };

type Message =
  | ({ readonly id: string; readonly from: 'stage' } & StageState)
  | ({ readonly id: string; readonly from: 'speaker' } & SpeakerWish);

/** One end of the line between two windows of a presentation. */
export interface Line {
  readonly say: (message: Message) => void;
  readonly hangUp: () => void;
}

/**
 * Opens a line under a random id. Any page of the origin, from a file any local page, can listen: a message carries the
 * id, the scene and whether the screen is blank, and never what is written in the notes. Foreign messages are not heard.
 * Two windows of a file have no origin in common for some browsers: there they also speak to each other directly, and a
 * message may come twice.
 */
export function openLine(id: string, onMessage: (message: Message) => void): Line {
  const lines = [
    openChannel(id, onMessage),
    ...(globalThis.location.protocol === 'file:' ? [openDirectLine(id, onMessage)] : []),
  ];
  return {
    say: (message) => lines.forEach(({ say }) => say(message)),
    hangUp: () => lines.forEach(({ hangUp }) => hangUp()),
  };
}

function openChannel(id: string, onMessage: (message: Message) => void): Line {
  const channel = new BroadcastChannel('communique-presentation');
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = parseMessage(event.data, id);
    if (message !== undefined) onMessage(message);
  });
  return { say: (message) => channel.postMessage(message), hangUp: () => channel.close() };
}

/** Speaks to the window that opened this one, and to whoever has spoken to this one under the id. */
function openDirectLine(id: string, onMessage: (message: Message) => void): Line {
  const others = new Set<Window>();
  if (isWindow(globalThis.opener)) others.add(globalThis.opener);
  const handleMessage = ({ data, source }: MessageEvent<unknown>): void => {
    const message = parseMessage(data, id);
    if (message === undefined) return;
    if (isWindow(source)) others.add(source);
    onMessage(message);
  };
  globalThis.addEventListener('message', handleMessage);
  return {
    // A file's origin cannot be named.
    say: (message) => others.forEach((other) => other.postMessage(message, '*')),
    hangUp: () => globalThis.removeEventListener('message', handleMessage),
  };
}

function isWindow(source: unknown): source is Window {
  return typeof source === 'object' && source !== null && 'closed' in source;
}

/** A message of our own under this id; undefined for anything else. */
export function parseMessage(data: unknown, id: string): Message | undefined {
  if (typeof data !== 'object' || data === null || !('id' in data) || data.id !== id)
    return undefined;
  const from = 'from' in data ? data.from : undefined;
  const type = 'type' in data ? data.type : undefined;
  const scene = 'scene' in data && typeof data.scene === 'string' ? data.scene : undefined;
  const blank = 'blank' in data && typeof data.blank === 'boolean' ? data.blank : undefined;
  if (from === 'stage' && scene !== undefined && blank !== undefined) {
    const isPortrait = 'shape' in data && data.shape === 'portrait';
    return { id, from, scene, blank, shape: isPortrait ? 'portrait' : 'landscape' };
  }
  if (from !== 'speaker') return undefined;
  if (type === 'ask') return { id, from, type };
  if (type === 'go' && scene !== undefined) return { id, from, type, scene };
  if (type === 'blank' && blank !== undefined) return { id, from, type, blank };
  return undefined;
}

/** An id that nobody guesses: 64 random bits. Works where `randomUUID` does not (plain http). */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
