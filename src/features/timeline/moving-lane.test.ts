import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { baseToMove, MARGIN_FIELDS } from './moving-lane';

describe('baseToMove', () => {
  it('lays out whatever shows, however far the window has been moved', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 40_000, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (span, fields) => {
          const origin = { start: 9_000, end: 9_000 + span };
          const start = origin.start + fields * span;
          const base = baseToMove(origin, { start, end: start + span });
          const margin = span * MARGIN_FIELDS * (1 + 1e-9);
          expect(base.start - margin).toBeLessThanOrEqual(start);
          expect(base.end + margin).toBeGreaterThanOrEqual(start + span);
        },
      ),
    );
  });

  it('needs no other layout until the margin is used up', () => {
    const origin = { start: 0, end: 100 };
    const within = 100 * MARGIN_FIELDS - 1;
    expect(baseToMove(origin, { start: within, end: within + 100 })).toEqual(origin);
    expect(baseToMove(origin, { start: within + 2, end: within + 102 })).not.toEqual(origin);
  });
});
