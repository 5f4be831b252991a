import type { Delegation } from '@/domain/model/dataset';
import type { CommuniqueRecord } from '@/domain/model/types';

/** What the roster's heading can say: counts alone, no side compared with the other. */
export type RosterFinding =
  | { readonly key: 'no_records' }
  | { readonly key: 'no_delegation' }
  | { readonly key: 'delegations'; readonly delegations: number; readonly delegates: number };

/**
 * Counts the shown delegations and the different people named in them; somebody in two delegations is one delegate.
 * Without any record selected nothing is said of delegations.
 */
export function rosterFinding(
  records: readonly CommuniqueRecord[],
  delegations: readonly Delegation[],
): RosterFinding {
  if (records.length === 0) return { key: 'no_records' };
  if (delegations.length === 0) return { key: 'no_delegation' };
  const people = delegations.flatMap(({ members }) => members.map(({ personId }) => personId));
  return {
    key: 'delegations',
    delegations: delegations.length,
    delegates: new Set(people).size,
  };
}
