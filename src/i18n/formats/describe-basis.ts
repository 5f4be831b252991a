import type { FuzzyDate } from '@/domain/dates/fuzzy-date';
import type { DateBasis } from '@/domain/model/vocabulary';

import type { KnownDate } from './date-wording';
import { describeDate, unstatedUnitOf } from './describe-date';
import type { Manner } from './describe-date';
import { knownDateOf } from './known-date';

/**
 * The date as `describeDate` says it, with what the date rests on; a `stated` basis and none add nothing. A year alone
 * says in the long style that its month is not stated.
 */
export function describeDateWithBasis(
  date: FuzzyDate,
  basis: DateBasis | undefined,
  asked: Manner,
): string {
  const manner = { ...asked, isMonthMissed: asked.style === 'long' };
  switch (basis) {
    case undefined:
    case 'stated':
      return describeDate(date, manner);
    case 'published':
      return manner.wording.reported(describeDate(date, manner), plainDateOf(date));
    case 'inferred':
      return manner.wording.inferred(describeDate(date, { ...manner, isUncertainSaid: true }));
    case 'context':
      return manner.wording.fromContext(describeDate(date, { ...manner, isUncertainSaid: true }));
  }
}

function plainDateOf(date: FuzzyDate): KnownDate | undefined {
  const [part] = date.parts;
  if (part === undefined || date.kind !== 'single') return undefined;
  const isPlain = part.qualifier === undefined && unstatedUnitOf(part.edtf) === undefined;
  return isPlain ? knownDateOf(part) : undefined;
}
