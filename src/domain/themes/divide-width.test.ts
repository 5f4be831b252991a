import { describe, expect, it } from 'vitest';

import { divideWidth } from './divide-width';

describe('divideWidth', () => {
  it('fills the width, and every bar has room with its number', () => {
    const wishes = [
      { least: 150, reach: 3 },
      { least: 150, reach: 0 },
      { least: 200, reach: 25 },
    ];
    const { unit, widths } = divideWidth(wishes, 1000, 78);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1000);
    expect(unit * 25 + 78).toBeLessThanOrEqual((widths[2] ?? 0) + 0.01);
    expect(widths[1]).toBeGreaterThanOrEqual(150);
  });

  it('makes a unit no longer than a square with its paragraph', () => {
    expect(divideWidth([{ least: 100, reach: 1 }], 1000, 78).unit).toBe(104);
  });

  it('lets all give way where the headings alone are too wide', () => {
    const { widths } = divideWidth(
      [
        { least: 400, reach: 1 },
        { least: 400, reach: 1 },
      ],
      600,
      78,
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(600);
  });
});
