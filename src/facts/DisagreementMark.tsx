import type { ReactNode } from 'react';

import type { Disagreement } from '@/domain/model/types';
import { useFirstI18n } from '@/i18n/i18n-context';

/** "≠" beside a thing on which sources differ; nothing otherwise. */
export function DisagreementMark({
  thing,
}: {
  thing: { readonly disagreements: readonly Disagreement[] };
}): ReactNode {
  const { m } = useFirstI18n();
  if (thing.disagreements.length === 0) return null;
  return (
    <abbr title={m.facts.sourcesDiffer} className="text-small ml-1.5 font-semibold no-underline">
      ≠<span className="sr-only"> {m.facts.sourcesDiffer}</span>
    </abbr>
  );
}
