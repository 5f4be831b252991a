import { describe, expect, it } from 'vitest';

import { lossOfQuote, type QuoteLoss } from './find-quote';

const TEXT =
  'The signed note – “on 5G” – binds the council’s press office; the note ends on 5 May. 备忘录由双方签署。';

const found: readonly (readonly [string, string, string | undefined])[] = [
  ['a start alone', 'signed note', undefined],
  ['start and end', 'signed note', 'press office'],
  ['an end right after the start', 'signed', 'note'],
  ['the whole', 'The signed note', '签署。'],
  ['white space of another sort', 'signed\u00A0 note', 'press\noffice'],
  ['curly marks and dashes as in the text', '– “on 5G”', 'council’s'],
  ['the later of two places', 'press office', 'note'],
  ['a word that also stands inside another', 'ends on 5', undefined],
  ['Han characters, which no space divides', '备忘录', '双方'],
];

const lost: readonly (readonly [string, QuoteLoss, string, string | undefined])[] = [
  ['a start that is not there', 'start', 'oral note', 'press office'],
  ['an end that is not there', 'end', 'signed note', 'radio office'],
  ['an end before the start', 'order', 'press office', 'signed'],
  ['an end that is the start', 'order', 'signed note', 'note –'],
  ['a capital for a small letter', 'start', 'Signed note', undefined],
  ['straight marks for curly ones', 'start', '"on 5G"', undefined],
  ['a straight apostrophe', 'end', 'signed', "council's"],
  ['a hyphen for a dash', 'start', 'signed note -', undefined],
  ['the beginning of a word', 'start', 'signed no', undefined],
  ['the end of a word', 'start', 'ress office', undefined],
  ['a numeral inside a word', 'start', 'binds the coun', undefined],
  ['another order of the same words', 'start', 'note signed', undefined],
];

describe('lossOfQuote', () => {
  it.each(found)('finds %s', (_name, start, end) => {
    expect(lossOfQuote({ start, ...(end !== undefined && { end }) }, TEXT)).toBeUndefined();
  });

  it.each(lost)('does not find %s', (_name, loss, start, end) => {
    expect(lossOfQuote({ start, ...(end !== undefined && { end }) }, TEXT)).toBe(loss);
  });

  it('takes a whole word where parts of other words come first', () => {
    expect(lossOfQuote({ start: '5' }, 'on 5G, 15 and 5')).toBeUndefined();
    expect(lossOfQuote({ start: '5' }, 'on 5G and 15')).toBe('start');
  });

  it('finds nothing in an empty text', () => {
    expect(lossOfQuote({ start: 'x' }, '')).toBe('start');
  });
});
