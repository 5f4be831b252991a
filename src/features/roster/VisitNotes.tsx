import { type ReactNode, useId } from 'react';

import type { Note } from '@/domain/model/types';
import type { MissingField } from '@/domain/roster/delegation-roster';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';

interface VisitNotesProps {
  readonly notes: readonly Note[];
  readonly missing: readonly MissingField[];
}

/** What the sources say beside the list, and what was looked for in them and not found. */
export function VisitNotes({ notes, missing }: VisitNotesProps): ReactNode {
  const { m } = useI18n();
  const notesId = useId();
  const missingId = useId();
  return (
    <div className="grid content-start gap-6">
      {missing.length === 0 ? null : (
        <div>
          <h4 id={missingId} className="text-caption font-semibold">
            {m.roster.missing}
          </h4>
          <ul aria-labelledby={missingId} className="absent text-aside mt-2 grid gap-1">
            {missing.map(({ field, absence }) => (
              <li key={field}>
                {m.sources.absenceOf({
                  field: m.sources.field[field],
                  absence: m.sources.absence[absence],
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {notes.length === 0 ? null : (
        <div>
          <h4 id={notesId} className="text-caption font-semibold">
            {m.roster.notes}
          </h4>
          <ul aria-labelledby={notesId} className="mt-2">
            {notes.map(({ text, evidence }) => (
              <li key={text.en} className="border-hair text-caption text-ink2 border-t py-2">
                <Localized text={text} /> <EvidenceMarks evidence={evidence} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
