import type { DateQualifier, FuzzyDate } from '@/domain/dates/fuzzy-date';
import type { DateBasis } from '@/domain/model/vocabulary';

import type { Certainty } from './date-wording';

const QUALIFIED = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate_uncertain',
} satisfies Record<DateQualifier, Certainty>;

/**
 * How sure a date is, from what limits it most: no date, then its basis, then its qualifier, then its ends or members,
 * then its precision.
 */
export function certaintyOf(date: FuzzyDate | undefined, basis: DateBasis | undefined): Certainty {
  if (date === undefined) return 'undated';
  if (basis !== undefined && basis !== 'stated') return basis;
  return date.qualifier === undefined ? certaintyOfKind(date) : QUALIFIED[date.qualifier];
}

function certaintyOfKind(date: FuzzyDate): Certainty {
  const start = date.parts[0]?.state;
  const end = date.parts.at(-1)?.state;
  switch (date.kind) {
    case 'set':
      if (start === 'open') return 'not_after';
      if (end === 'open') return 'not_before';
      return date.edtf.includes('..') ? 'within' : 'one_of';
    case 'interval':
      if (start === 'open') return 'open_start';
      if (end === 'open') return 'open_end';
      if (start === 'unknown') return 'start_not_stated';
      if (end === 'unknown') return 'end_not_stated';
      return date.precision === 'day' ? 'exact_days' : date.precision;
    case 'single':
      return date.precision === 'day' ? 'exact_day' : date.precision;
  }
}
