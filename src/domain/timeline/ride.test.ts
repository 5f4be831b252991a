import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ridden, riddenCapsule, rideTo } from './ride';
import { timeScale } from './time-scale';

const WIDTH = 1000;
const window = fc
  .record({
    start: fc.integer({ min: 0, max: 20_000 }),
    span: fc.integer({ min: 15, max: 12_000 }),
  })
  .map(({ start, span }) => ({ start, end: start + span }));
const day = fc.double({ min: -5_000, max: 40_000, noNaN: true });

describe('rideTo', () => {
  it('puts every day where the scale of the other window has it', () => {
    fc.assert(
      fc.property(window, window, day, (from, to, when) => {
        const scale = timeScale(from, WIDTH);
        const x = ridden(scale.xOf(when), rideTo(to, scale));
        expect(x).toBeCloseTo(timeScale(to, WIDTH).xOf(when), 3);
      }),
    );
  });

  it('does not stretch a window that is only moved, however rounding has it', () => {
    fc.assert(
      fc.property(window, fc.double({ min: -900, max: 900, noNaN: true }), (from, days) => {
        const moved = { start: from.start + days / 3, end: from.end + days / 3 };
        expect(rideTo(moved, timeScale(from, WIDTH)).stretch).toBe(1);
      }),
    );
  });
});

describe('riddenCapsule', () => {
  const capsule = { x0: 100, x1: 200 };
  const room = { leastPx: 34, widthPx: WIDTH };

  it('keeps its ends and lengthens what is between them', () => {
    const ride = { stretch: 3, shiftPx: -50 };
    const { x0, x1, stretch } = riddenCapsule(capsule, ride, room);
    expect(x1 - x0).toBe(3 * 76 + 24);
    expect((x0 + x1) / 2).toBe(ridden(150, ride));
    expect(stretch).toBe(3);
  });

  it('keeps room for its number from far away', () => {
    const { x0, x1 } = riddenCapsule(capsule, { stretch: 0.01, shiftPx: 0 }, room);
    expect(x1 - x0).toBe(34);
  });

  it('has its number in the middle of what shows', () => {
    const { x } = riddenCapsule(capsule, { stretch: 1, shiftPx: -150 }, room);
    expect(x).toBe(25);
  });
});
