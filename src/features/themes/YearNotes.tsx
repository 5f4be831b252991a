import type { ReactNode } from 'react';

import { yearNotes, type YearNotesOptions } from '@/figures/themes/year-notes';
import { useI18n } from '@/i18n/i18n-context';

/** How to read the panels; what does not occur in them is not explained. */
export function YearNotes(props: YearNotesOptions): ReactNode {
  const notes = yearNotes(props, useI18n());
  return (
    <div className="text-small text-ink2 mt-1.5 grid gap-1.5">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
