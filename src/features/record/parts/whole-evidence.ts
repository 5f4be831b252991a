import { createContext, use } from 'react';

import type { Thing } from '@/domain/index/dataset-index';
import type { Evidence } from '@/domain/model/types';

/** What the open thing rests on as a whole, and where in the sheet its sources are listed. */
export interface WholeEvidence {
  readonly evidence: readonly Evidence[];
  readonly listId: string;
  /** On paper nothing opens: every source is named. */
  readonly isOnPaper?: boolean;
}

export const WholeEvidenceContext = createContext<WholeEvidence>({ evidence: [], listId: '' });

/** What holds for every fact of the open thing that has no evidence of its own. */
export function useWholeEvidence(): WholeEvidence {
  return use(WholeEvidenceContext);
}

/** Only a record's and a delegation's evidence holds for everything in it (data format, "Evidence"). */
export function wholeEvidenceOf(thing: Thing): readonly Evidence[] {
  if (thing.type === 'record') return thing.record.evidence;
  return thing.type === 'delegation' ? thing.delegation.evidence : [];
}
