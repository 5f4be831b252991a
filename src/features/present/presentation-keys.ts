import type { SceneStep } from '@/domain/scenes/scene-order';

/** What a key or a button asks of a presentation. `stay` is heard and does nothing. */
export type PresentCommand =
  | SceneStep
  | 'blank'
  | 'overview'
  | 'speaker'
  | 'fullScreen'
  | 'scheme'
  | 'qr'
  | 'help'
  | 'stay'
  | 'leave';

interface KeyEntry {
  readonly command: PresentCommand;
  /** Values of `KeyboardEvent.key`; letters in lower case. */
  readonly keys: readonly string[];
}

/** Every key of a presentation, in the order of the help. */
export const PRESENTATION_KEYS: readonly KeyEntry[] = [
  { command: 'next', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '] },
  { command: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'blank', keys: ['b', '.'] },
  { command: 'overview', keys: ['o'] },
  { command: 'speaker', keys: ['s'] },
  { command: 'fullScreen', keys: ['f'] },
  { command: 'scheme', keys: ['d'] },
  { command: 'qr', keys: ['q'] },
  { command: 'help', keys: ['?'] },
  { command: 'stay', keys: ['F5'] },
  { command: 'leave', keys: ['Escape'] },
];

const COMMANDS = new Map(
  PRESENTATION_KEYS.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)),
);

/** The part of a keyboard event that says what was pressed. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The command of a key; undefined with Ctrl, Alt or Meta, which are the browser's own. `singleKeys` false leaves out
 * letters and signs (WCAG 2.1.4). Where the layout has no Latin letters, or an input method takes them, the key's place counts.
 */
export function commandOf(event: PressedKey, singleKeys: boolean): PresentCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isSingle = key.length === 1 && key !== ' ';
  const known = COMMANDS.get(key);
  if (known !== undefined) return isSingle && !singleKeys ? undefined : known;
  const isLatin = /^[\u0020-\u024f\u0259]$/u.test(key) || key === 'Dead';
  const isCharacter = key.length === 1 || key === 'Process';
  if (!singleKeys || isLatin || !isCharacter) return undefined;
  return COMMANDS.get(/^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? '');
}

/** The keys as they are printed on keyboards; the space bar is left to the words. */
export function keyLabel(key: string): string {
  return KEY_LABELS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

const KEY_LABELS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};
