import type { AgreementRecord } from '../model/types';
import { yearsOf } from './overview-finding';

/** What can be said over a list of agreements: how many, and from when to when. */
export interface AgreementsFinding {
  readonly agreements: number;
  /** First and last year of those with a date; undefined when none has one. */
  readonly years: readonly [number, number] | undefined;
}

/** Counts agreements; order does not matter, none gives zero. */
export function agreementsFinding(agreements: readonly AgreementRecord[]): AgreementsFinding {
  return { agreements: agreements.length, years: yearsOf(agreements) };
}
