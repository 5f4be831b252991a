import type { Mending } from '@/domain/problems/mending';
import type { Problem } from '@/domain/problems/problem';

import { toPrintable } from '../reading/printable';

/** So much that was met kindly is told one by one. */
export const MOST_MENDINGS = 500;

/** What is met kindly, one after the other; counted where it is too much to tell. */
export interface MendingLog {
  readonly add: (mending: Mending) => void;
  readonly all: () => readonly Mending[];
  readonly count: () => number;
  /** Counts so many more, which are not told. */
  readonly addUntold: (count: number) => void;
}

export function createMendingLog(): MendingLog {
  const kept: Mending[] = [];
  let count = 0;
  return {
    add: (mending) => {
      count += 1;
      if (kept.length < MOST_MENDINGS) kept.push(mending);
    },
    all: () => kept,
    count: () => count,
    addUntold: (more) => {
      count += more;
    },
  };
}

/** A problem of a file as a whole, which costs it. */
export function refusalOf(
  problem: Pick<Problem, 'code' | 'file' | 'expected'> & { readonly found?: string },
): Problem {
  const { found = '' } = problem;
  return { severity: 'error', path: [], leftOut: { kind: 'file' }, ...problem, found };
}

/** A text of a file as one short line that is safe to show. */
export function printable(text: string): string {
  return text === '' ? '' : toPrintable(text);
}
