import { describe, expect, it } from 'vitest';

import { toAreaCode, toId } from './branded-id';

describe('toId', () => {
  it('gives the same text back', () => {
    expect(toId('s-menafn-20250624')).toBe('s-menafn-20250624');
  });

  it.each(['', 'a b', 'a,b', '-a', 'ə'])('refuses %j', (text) => {
    expect(() => toId(text)).toThrow(RangeError);
  });
});

describe('toAreaCode', () => {
  it.each(['AZ', 'INT'])('takes %s', (text) => {
    expect(toAreaCode(text)).toBe(text);
  });

  it.each(['az', 'AZE', ''])('refuses %j', (text) => {
    expect(() => toAreaCode(text)).toThrow(RangeError);
  });
});
