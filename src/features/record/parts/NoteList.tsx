import type { ReactNode } from 'react';

import type { Note } from '@/domain/model/types';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';

import { MarkedLine } from './MarkedLine';
import { Part } from './Part';

/** What a reader should know about the record, with marks where the note has evidence. */
export function NoteList({ notes }: { notes: readonly Note[] }): ReactNode {
  const { m } = useI18n();
  if (notes.length === 0) return null;
  return (
    <Part heading={m.record.notes}>
      <ul className="border-hair border-t">
        {notes.map((note) => (
          <li key={note.text.en} className="border-hair text-caption border-b py-2">
            <MarkedLine marks={<EvidenceMarks evidence={note.evidence} />}>
              <p className="text-pretty">
                <Localized text={note.text} />
              </p>
            </MarkedLine>
          </li>
        ))}
      </ul>
    </Part>
  );
}
