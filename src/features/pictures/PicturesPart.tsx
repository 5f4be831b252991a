import { type ReactNode, useState } from 'react';

import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { SheetPart } from '@/ui/SheetPart';

import type { PictureSubject } from './picture-subject';
import { PictureEntry } from './PictureEntry';
import { picturesOf } from './pictures-of';
import { TableEntries } from './TableEntries';

/** The selection's figures as pictures, its tables as rich text. */
export function PicturesPart({ subject }: { readonly subject: PictureSubject }): ReactNode {
  const i18n = useI18n();
  const { pictures: words } = useTakingAwayWords();
  const [outcome, setOutcome] = useState('');
  const pictures = picturesOf(subject, i18n, words);
  return (
    <SheetPart heading={words.heading}>
      <p className="text-small text-ink2 mt-1 max-w-[62ch] text-pretty">{words.about}</p>
      <output className="text-caption mt-2 block min-h-6 font-medium">{outcome}</output>
      <ul className="grid gap-y-6">
        {pictures.map((picture) => (
          <PictureEntry
            key={picture.name}
            picture={picture}
            dataset={subject.index.dataset}
            onOutcome={setOutcome}
          />
        ))}
      </ul>
      <TableEntries subject={subject} onOutcome={setOutcome} />
    </SheetPart>
  );
}
