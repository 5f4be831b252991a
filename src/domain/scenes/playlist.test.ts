import { describe, expect, test } from 'vitest';

import {
  boundSeconds,
  dwellOf,
  formatPlaylist,
  isWholePlaylist,
  moveSection,
  parsePlaylist,
  type Playlist,
  toggleSection,
  WHOLE_PLAYLIST,
  withSeconds,
} from './playlist';
import { SCENE_SECTIONS } from './scene';

const read = (text: string): Playlist => parsePlaylist(text) ?? [];

describe(parsePlaylist, () => {
  test('keeps order and seconds, and gives the default where there are none', () => {
    expect(read('themes:45,title')).toEqual([
      { section: 'themes', seconds: 45 },
      { section: 'title', seconds: 20 },
    ]);
  });

  test.each([
    ['unknown sections', 'overture:9,themes', 'themes'],
    ['a section again', 'themes:30,title,themes:60', 'themes:30,title'],
    ['seconds that are none', 'themes:soon,title:1e3,gaps:-5', 'themes,title,gaps'],
    ['seconds out of bounds', 'themes:0,title:4,gaps:9999', 'themes,title,gaps'],
    ['empty places', ',themes,,', 'themes'],
  ])('puts right: %s', (_what, text, expected) => {
    expect(formatPlaylist(read(text))).toBe(expected);
  });

  test('is undefined where no section is left', () => {
    expect(parsePlaylist('')).toBeUndefined();
    expect(parsePlaylist('x:1,y')).toBeUndefined();
  });
});

test('a section stays as long as the playlist says, else the default', () => {
  expect(dwellOf(read('themes:45'), 'themes')).toBe(45_000);
  expect(dwellOf(read('themes:45'), 'title')).toBe(20_000);
  expect(dwellOf(undefined, 'gaps')).toBe(20_000);
});

test('seconds are brought within bounds', () => {
  expect([1, 5.4, 7000, Number.NaN].map(boundSeconds)).toEqual([5, 5, 3600, 20]);
});

describe('editing', () => {
  const three = read('title,themes:45,gaps');

  test('moves a section past its neighbour and no farther than the ends', () => {
    expect(formatPlaylist(moveSection(three, 'gaps', -1))).toBe('title,gaps,themes:45');
    expect(formatPlaylist(moveSection(three, 'title', 1))).toBe('themes:45,title,gaps');
    expect(moveSection(three, 'title', -1)).toBe(three);
    expect(moveSection(three, 'gaps', 1)).toBe(three);
    expect(moveSection(three, 'sources', 1)).toBe(three);
  });

  test('leaves out and takes in again at its own place', () => {
    const without = toggleSection(WHOLE_PLAYLIST, 'timeline');
    expect(without.map(({ section }) => section)).toEqual(
      SCENE_SECTIONS.filter((section) => section !== 'timeline'),
    );
    expect(isWholePlaylist(toggleSection(without, 'timeline'))).toBe(true);
    expect(formatPlaylist(toggleSection(three, 'sources'))).toBe('title,themes:45,gaps,sources');
  });

  test('never leaves nothing', () => {
    const one = read('themes');
    expect(toggleSection(one, 'themes')).toBe(one);
  });

  test('sets the stay of one section', () => {
    expect(formatPlaylist(withSeconds(three, 'gaps', 90))).toBe('title,themes:45,gaps:90');
    expect(formatPlaylist(withSeconds(three, 'gaps', 2))).toBe('title,themes:45,gaps:5');
  });
});
