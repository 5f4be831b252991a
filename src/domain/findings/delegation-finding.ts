import type { DelegationRoster } from '../roster/delegation-roster';

/** What can be said over one delegation: counts of its own side and of the side that it visited, neither compared. */
export interface DelegationFinding {
  /** Named members. */
  readonly members: number;
  /** Unnamed members that a source counts, and whether there were others without a number. */
  readonly unnamedCounted: number;
  readonly hasUncounted: boolean;
  /** People of the host side who are named; undefined where the place visited is not known. */
  readonly hosts: number | undefined;
}

/** Counts who is named in one delegation and of its hosts. */
export function delegationFinding({
  delegation,
  size,
  hosts,
}: DelegationRoster): DelegationFinding {
  return {
    members: size.named,
    unnamedCounted: size.unnamedCounted,
    hasUncounted: size.hasUncounted,
    hosts:
      delegation.toArea === undefined
        ? undefined
        : hosts.filter(({ kind }) => kind === 'person').length,
  };
}
