import { describe, expect, test } from 'vitest';

import { fitList } from './fit-list';

const fit = (items: readonly string[], width: number): string =>
  fitList(items, {
    width,
    widthOf: (text) => text.length,
    join: (shown, hidden) => `${shown.join(', ')}${hidden === 0 ? '' : ` +${hidden}`}`,
  });

describe(fitList, () => {
  const items = ['Theme: AI', 'Side: China', 'Years: 2020–2025'];

  test('shows all where there is room', () => {
    expect(fit(items, 99)).toBe('Theme: AI, Side: China, Years: 2020–2025');
  });

  test('counts what has no room', () => {
    expect(fit(items, 25)).toBe('Theme: AI, Side: China +1');
    expect(fit(items, 24)).toBe('Theme: AI +2');
  });

  test('cuts the first short rather than saying nothing', () => {
    expect(fit(['Search: a very long search'], 15)).toBe('Search: a very…');
    expect(fit(items, 8)).toBe('Them… +2');
  });

  test('has nothing to say of nothing, or in no room', () => {
    expect(fit([], 99)).toBe('');
    expect(fit(items, 0)).toBe('');
  });
});
