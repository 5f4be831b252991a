import { describe, expect, it } from 'vitest';

import { aSource } from '@/testing/builders';

import { correctionHref } from './correction-href';
import { passageHref } from './source-address';

const HALF = '\uD800';

describe('half a character, which no address can name', () => {
  it('does not break the link to a passage', () => {
    const source = aSource({ url: 'https://news.example.org/1' });
    expect(passageHref(source, { sourceId: source.id, quote: { start: HALF, end: 'b' } })).toBe(
      'https://news.example.org/1#:~:text=%EF%BF%BD,b',
    );
  });

  it('does not break the letter of a correction', () => {
    expect(correctionHref('mailto:a@example.org', { subject: HALF, body: 'x' })).toBe(
      'mailto:a@example.org?subject=%EF%BF%BD&body=x',
    );
  });
});
