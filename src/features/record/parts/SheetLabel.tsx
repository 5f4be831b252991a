import type { ReactNode } from 'react';

import type { SequencePosition } from '@/domain/reading/sequence-position';
import { useI18n } from '@/i18n/i18n-context';

interface SheetLabelProps {
  readonly kind: string;
  readonly title: { readonly text: string; readonly lang?: string };
  /** Absent for what is not a record. */
  readonly place?: SequencePosition | undefined;
}

/** What kind of thing is open and where it stands among the selected records; changes are spoken. */
export function SheetLabel({ kind, title, place }: SheetLabelProps): ReactNode {
  const { m, f } = useI18n();
  return (
    <p aria-live="polite" aria-atomic="true">
      {kind}
      {place === undefined ? null : (
        <span className="text-ink2 ml-2 inline-block font-normal">
          {place.position === undefined
            ? m.record.bar.outside({ total: place.total })
            : m.record.bar.position({
                position: f.number(place.position),
                total: f.number(place.total),
              })}
        </span>
      )}
      <span className="sr-only" lang={title.lang}>
        {' '}
        {title.text}
      </span>
    </p>
  );
}
