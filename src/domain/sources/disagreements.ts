import type { Thing } from '@/domain/index/dataset-index';
import { recordsMarked } from '@/domain/index/record-columns';
import type { Disagreement } from '@/domain/model/types';

import type { CitingThings } from './citations';

/** A disagreement with the thing that it is about. */
export interface DisagreementOn {
  /** Stable: the thing's id, the field and the disagreement's place on the thing. */
  readonly key: string;
  readonly thing: Exclude<Thing, { readonly type: 'source' }>;
  readonly disagreement: Disagreement;
}

/** All disagreements: on records in their order, then on delegations, people and organisations. */
export function disagreementsOf(things: CitingThings): readonly DisagreementOn[] {
  return [
    ...recordsMarked(things.records, ({ disagreeing }) => disagreeing()).flatMap((record) =>
      on({ type: 'record', record }, record),
    ),
    ...things.delegations.flatMap((delegation) =>
      on({ type: 'delegation', delegation }, delegation),
    ),
    ...things.people.flatMap((person) => on({ type: 'person', person }, person)),
    ...things.organizations.flatMap((organization) =>
      on({ type: 'organization', organization }, organization),
    ),
  ];
}

function on(
  thing: DisagreementOn['thing'],
  { id, disagreements }: { readonly id: string; readonly disagreements: readonly Disagreement[] },
): readonly DisagreementOn[] {
  return disagreements.map((disagreement, place) => ({
    key: `${id} ${disagreement.field} ${place}`,
    thing,
    disagreement,
  }));
}
