import { compareDates } from '@/domain/dates/compare-dates';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Delegation } from '@/domain/model/dataset';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';

import { visitRecords } from './visit-records';

/** By index and visit: a page asks for all delegations at every turn of a filter. */
const known = new WeakMap<DatasetIndex, Map<string, CommuniqueRecord | undefined>>();

/** The record that dates a delegation: its visit if dated, else the visit's first dated event, else any first dated record. */
export function datingRecord(
  index: DatasetIndex,
  delegation: Delegation,
): CommuniqueRecord | undefined {
  const ofIndex = known.get(index) ?? new Map<string, CommuniqueRecord | undefined>();
  known.set(index, ofIndex);
  if (!ofIndex.has(delegation.eventId)) {
    ofIndex.set(delegation.eventId, findDatingRecord(index, delegation));
  }
  return ofIndex.get(delegation.eventId);
}

function findDatingRecord(
  index: DatasetIndex,
  delegation: Delegation,
): CommuniqueRecord | undefined {
  const dated = visitRecords(index, delegation.eventId).filter(({ date }) => date !== undefined);
  return dated.find(({ kind }) => kind === 'event') ?? dated.at(0);
}

/** Delegations in the time order of `datingRecord`; ties in the dataset's order, undated ones last. */
export function delegationsInOrder(
  index: DatasetIndex,
  delegations: readonly Delegation[],
): readonly Delegation[] {
  return delegations
    .map((delegation) => ({ delegation, date: datingRecord(index, delegation)?.date }))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map(({ delegation }) => delegation);
}

/** The one to open at first: with the most named members, among equals the last in order; none of none. */
export function delegationToOpen(ordered: readonly Delegation[]): Delegation | undefined {
  const most = ordered.reduce((count, { members }) => Math.max(count, members.length), 0);
  return ordered.findLast(({ members }) => members.length === most);
}

/**
 * The two sides of a visit in the page's order (the alternat); the delegation first where its area and the one visited
 * are equally far down that order or neither is in it.
 */
export function blockOrder(
  { fromArea, toArea }: Pick<Delegation, 'fromArea' | 'toArea'>,
  sides: readonly AreaCode[],
): readonly ['delegation', 'hosts'] | readonly ['hosts', 'delegation'] {
  const rank = (area: AreaCode | undefined): number => {
    const place = area === undefined ? -1 : sides.indexOf(area);
    return place === -1 ? sides.length : place;
  };
  return rank(toArea) < rank(fromArea) ? ['hosts', 'delegation'] : ['delegation', 'hosts'];
}
