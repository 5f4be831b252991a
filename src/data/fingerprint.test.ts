import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fingerprintOf } from './fingerprint';

describe('fingerprintOf', () => {
  it('is the same for the same text and another for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(fingerprintOf(a) === fingerprintOf(b)).toBe(a === b);
      }),
    );
  });

  it('sees one changed character in a long text', () => {
    const text = 'x'.repeat(10_000);
    expect(fingerprintOf(`${text}a`)).not.toBe(fingerprintOf(`${text}b`));
    expect(fingerprintOf('')).toBe(fingerprintOf(''));
  });
});
