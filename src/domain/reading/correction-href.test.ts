import { describe, expect, test } from 'vitest';

import { correctionHref } from './correction-href';

const text = { subject: 'Correction: agr-a', body: 'One & two\nthree' };

describe(correctionHref, () => {
  test.each([
    [
      'mailto:desk@example.org',
      'mailto:desk@example.org?subject=Correction%3A%20agr-a&body=One%20%26%20two%0Athree',
    ],
    [
      'mailto:desk@example.org?cc=b@example.org',
      'mailto:desk@example.org?cc=b@example.org&subject=Correction%3A%20agr-a&body=One%20%26%20two%0Athree',
    ],
    ['https://example.org/corrections', 'https://example.org/corrections'],
    ['javascript:alert(1)', undefined],
    [undefined, undefined],
  ])('%s', (contact, expected) => {
    expect(correctionHref(contact, text)).toBe(expected);
  });

  test('bears half a character in a title', () => {
    expect(correctionHref('mailto:a@example.org', { subject: 'a\uD83D', body: '' })).toBe(
      'mailto:a@example.org?subject=a%EF%BF%BD&body=',
    );
  });
});
