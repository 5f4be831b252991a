import { describe, expect, it } from 'vitest';

import { findNearest } from './nearest';

const fields = ['parties', 'participants', 'people', 'places', 'parent_id'];

describe('findNearest', () => {
  it.each([
    ['partys', 'parties'],
    ['partcipants', 'participants'],
    ['poeple', 'people'],
    ['Parent-ID', 'parent_id'],
    ['place', 'places'],
    ['colour', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => {
    expect(findNearest(text, fields)).toBe(expected);
  });

  it('prefers the earlier of two that are equally near', () => {
    expect(findNearest('cat', ['bat', 'rat'])).toBe('bat');
  });

  it('finds nothing among no values', () => {
    expect(findNearest('cat', [])).toBeUndefined();
  });
});
