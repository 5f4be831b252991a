import { describe, expect, test } from 'vitest';

import { toAreaCode } from '@/data/branded-id';

import { groupBySide } from './by-side';

const [XA, XB, XC, XD] = ['XA', 'XB', 'XC', 'XD'].map(toAreaCode);
const item = (name: string, ...areas: readonly (typeof XA)[]) => ({
  name,
  areas: areas.flatMap((area) => area ?? []),
});
const sides = [XB, XA].flatMap((area) => area ?? []);

function grouped(items: readonly ReturnType<typeof item>[]) {
  return groupBySide(items, ({ areas }) => areas, sides).map((group) => [
    group.side,
    group.items.map(({ name }) => name).join(' '),
  ]);
}

describe(groupBySide, () => {
  test('takes the sides in the order given and keeps the order inside', () => {
    expect(grouped([item('a1', XA), item('b1', XB), item('a2', XA)])).toEqual([
      [XB, 'b1'],
      [XA, 'a1 a2'],
    ]);
  });

  test('puts other areas together, then what has no one side', () => {
    expect(
      grouped([
        item('none'),
        item('both', XA, XB),
        item('c', XC),
        item('cd', XC, XD),
        item('a', XA),
      ]),
    ).toEqual([
      [XA, 'a'],
      ['other', 'c cd'],
      [undefined, 'none both'],
    ]);
  });

  test('gives no group for nothing', () => {
    expect(grouped([])).toEqual([]);
  });
});
