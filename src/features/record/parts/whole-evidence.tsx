import { createContext, type ReactNode, use } from 'react';

import type { Evidence } from '@/domain/model/types';

/** What the open thing rests on as a whole, and where in the sheet its sources are listed. */
export interface WholeEvidence {
  readonly evidence: readonly Evidence[];
  readonly listId: string;
}

const WholeEvidenceContext = createContext<WholeEvidence>({ evidence: [], listId: '' });

export function WholeEvidenceProvider({
  value,
  children,
}: {
  value: WholeEvidence;
  children: ReactNode;
}): ReactNode {
  return <WholeEvidenceContext value={value}>{children}</WholeEvidenceContext>;
}

/** What holds for every fact of the open thing that has no evidence of its own. */
export function useWholeEvidence(): WholeEvidence {
  return use(WholeEvidenceContext);
}
