import type { DatasetIndex } from '../index/dataset-index';
import type { AgreementRecord, Organization } from '../model/types';
import type { AreaCode } from '../model/vocabulary';
import { groupBySide } from '../reading/by-side';

/** The parties of an agreement in the page's order of sides (the alternat), inside a side in the record's own order. */
export function partiesInOrder(
  { parties }: AgreementRecord,
  index: Pick<DatasetIndex, 'organizationById'>,
  sides: readonly AreaCode[],
): readonly Organization[] {
  const bodies = parties.flatMap(
    ({ organizationId }) => index.organizationById.get(organizationId) ?? [],
  );
  return groupBySide(bodies, ({ area }) => [area], sides).flatMap(({ items }) => items);
}
