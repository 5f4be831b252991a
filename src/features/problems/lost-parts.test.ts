import { describe, expect, it } from 'vitest';

import type { Problem } from '@/domain/problems/problem';

import { listedProblems } from './listed-problems';
import { lostParts } from './lost-parts';

const problem: Problem = {
  severity: 'error',
  code: 'null_value',
  file: 'data.json',
  path: ['agreements', 0, 'term'],
  expected: { code: 'text' },
  found: 'null',
};

describe('lostParts', () => {
  it('counts every part and names each once', () => {
    const parts = lostParts([problem, problem], { errors: 2, warnings: 1 }, () => ['a', 'b']);
    expect(parts).toEqual({ count: 4, isMinimum: false, names: ['a', 'b'] });
  });

  it('counts errors that are not told in detail as at least one part', () => {
    const parts = lostParts([problem], { errors: 9, warnings: 0 }, () => ['a']);
    expect(parts).toEqual({ count: 9, isMinimum: true, names: ['a'] });
  });

  it('is nothing for warnings alone', () => {
    const warnings = [{ ...problem, severity: 'warning' } as const];
    const parts = lostParts(warnings, { errors: 0, warnings: 1 }, () => []);
    expect(parts).toEqual({ count: 0, isMinimum: false, names: [] });
  });
});

describe('listedProblems', () => {
  it('lists fifty with keys of their own', () => {
    const listed = listedProblems(Array.from({ length: 70 }, () => problem));
    expect(listed).toHaveLength(50);
    expect(new Set(listed.map(({ key }) => key)).size).toBe(50);
  });

  it('is empty without problems', () => {
    expect(listedProblems([])).toEqual([]);
  });
});
