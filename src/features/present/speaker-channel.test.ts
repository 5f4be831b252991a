import { describe, expect, test } from 'vitest';

import { parseMessage, randomId } from './speaker-channel';

describe(parseMessage, () => {
  test.each([
    { id: 'a1', from: 'stage', scene: 'themes', blank: false, shape: 'landscape' },
    { id: 'a1', from: 'speaker', type: 'ask' },
    { id: 'a1', from: 'speaker', type: 'go', scene: 'themes-2' },
    { id: 'a1', from: 'speaker', type: 'blank', blank: true },
  ])('reads $from $type', (message) => {
    expect(parseMessage(message, 'a1')).toEqual(message);
  });

  test.each([
    ['another presentation', { id: 'b2', from: 'speaker', type: 'ask' }],
    ['something else', 'themes'],
    ['nothing', null],
    ['a scene that is no text', { id: 'a1', from: 'speaker', type: 'go', scene: 7 }],
    ['an unknown wish', { id: 'a1', from: 'speaker', type: 'shout' }],
    ['an unknown speaker', { id: 'a1', from: 'audience', type: 'go', scene: 'themes' }],
  ])('does not hear %s', (_what, data) => {
    expect(parseMessage(data, 'a1')).toBeUndefined();
  });

  test('drops whatever else a message carries', () => {
    const message = { id: 'a1', from: 'speaker', type: 'ask', notes: 'secret' };
    expect(parseMessage(message, 'a1')).toEqual({ id: 'a1', from: 'speaker', type: 'ask' });
  });
});

test('ids are long and differ', () => {
  expect(randomId()).toMatch(/^[0-9a-f]{16}$/);
  expect(randomId()).not.toBe(randomId());
});
