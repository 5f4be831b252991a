import { describe, expect, test } from 'vitest';

import { commandOf, type PressedKey } from './presentation-keys';

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe(commandOf, () => {
  test.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['o', 'overview'],
    ['s', 'speaker'],
    ['f', 'fullScreen'],
    ['d', 'scheme'],
    ['?', 'help'],
    ['F5', 'stay'],
    ['Escape', 'leave'],
    ['x', undefined],
  ])('%s asks for: %s', (key, command) => {
    expect(commandOf(press(key), true)).toBe(command);
  });

  test('keys of the browser stay its own', () => {
    expect(commandOf(press('F5', { ctrlKey: true }), true)).toBeUndefined();
    expect(commandOf(press('f', { metaKey: true }), true)).toBeUndefined();
    expect(commandOf(press('ArrowLeft', { altKey: true }), true)).toBeUndefined();
  });

  test('single letters and signs can be switched off, the keys of a clicker stay', () => {
    for (const key of ['b', '.', 'o', '?']) expect(commandOf(press(key), false)).toBeUndefined();
    expect(commandOf(press('и', { code: 'KeyB' }), false)).toBeUndefined();
    for (const key of ['PageDown', ' ', 'Escape', 'F5']) {
      expect(commandOf(press(key), false)).toBeDefined();
    }
  });

  test('other scripts and input methods count by the place of the key', () => {
    expect(commandOf(press('и', { code: 'KeyB' }), true)).toBe('blank');
    expect(commandOf(press('Process', { code: 'KeyO' }), true)).toBe('overview');
    expect(commandOf(press('ə', { code: 'KeyB' }), true)).toBeUndefined();
  });
});
