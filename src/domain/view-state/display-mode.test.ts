import { describe, expect, test } from 'vitest';

import { displayMode, isPresenting, presented, withoutPresenting } from './display-mode';
import { parseQuery, toQuery } from './query';

test.each([
  ['', 'page'],
  ['record=agr-1', 'page'],
  ['present=title', 'presentation'],
  ['present=title&speaker=a1', 'speaker'],
  ['kiosk=1', 'kiosk'],
  ['kiosk=1&present=themes&speaker=a1', 'kiosk'],
  ['embed=themes&kiosk=1&present=title', 'embed'],
  ['embed=nothing&present=title', 'presentation'],
])('?%s shows: %s', (query, mode) => {
  expect(displayMode(parseQuery(query))).toBe(mode);
});

test('an embedded part is no presentation', () => {
  expect(isPresenting(parseQuery('embed=themes&kiosk=1'))).toBe(false);
  expect(isPresenting(parseQuery('speaker=a1'))).toBe(true);
});

describe('going in and coming back', () => {
  test('begins at the first scene of the playlist and closes what is open', () => {
    expect(toQuery(presented(parseQuery('theme=ai&record=agr-1')))).toBe('theme=ai&present=title');
    expect(presented(parseQuery('scenes=themes:45,gaps')).present).toBe('themes');
  });

  test('gives the same filters back, and keeps the playlist for the next time', () => {
    const shown = 'theme=ai&from=2020-01-01&present=gaps&scenes=gaps&kiosk=1&speaker=a1&qr=off&x=1';
    expect(toQuery(withoutPresenting(parseQuery(shown)))).toBe(
      'theme=ai&from=2020-01-01&scenes=gaps&x=1',
    );
  });
});
