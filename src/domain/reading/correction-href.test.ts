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
});
