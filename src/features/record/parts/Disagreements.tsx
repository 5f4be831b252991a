import type { ReactNode } from 'react';

import type { Disagreement } from '@/domain/model/types';

import { DisagreementNote } from './DisagreementNote';

/** All disagreements of a thing, one note each. */
export function Disagreements({
  disagreements,
}: {
  disagreements: readonly Disagreement[];
}): ReactNode {
  return disagreements.map((disagreement) => (
    <DisagreementNote
      key={`${disagreement.field} ${disagreement.label.en}`}
      disagreement={disagreement}
    />
  ));
}
