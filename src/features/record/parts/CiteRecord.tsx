import type { ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { bibtexCitation, plainCitation } from '@/domain/reading/citation';
import { useReader } from '@/facts/reader-context';
import { recordTitle } from '@/facts/record-words';
import { shownText, useI18n } from '@/i18n/i18n-context';
import { CopyField } from '@/ui/CopyField';

import { Part } from './Part';

interface CiteRecordProps {
  readonly record: CommuniqueRecord;
  /** Undefined where nobody else could open it: then the citation does without. */
  readonly address: string | undefined;
}

/** How to cite a record, with version and day of the data: as text and for BibTeX. */
export function CiteRecord({ record, address }: CiteRecordProps): ReactNode {
  const i18n = useI18n();
  const { index } = useReader();
  const { dataset } = index;
  const words = i18n.m.record.cite;
  const citation = {
    id: record.id,
    title: recordTitle(record, index, i18n).text,
    dataset: shownText(dataset.title, i18n.language).text,
    version: dataset.version,
    asOf: dataset.asOf.edtf,
    address,
    unpublished: dataset.localFile && i18n.m.local.mark(dataset.localFile),
  };
  const plain = plainCitation(citation, {
    version: (version) => words.version({ version }),
    reference: (id) => words.reference({ id }),
  });
  // Titles and fixed words of a citation are of several languages.
  const common = {
    lang: 'mul',
    copiedWords: words.copied,
    refusedWords: words.copyByHand,
  } as const;
  return (
    <Part heading={words.heading}>
      <CopyField
        label={words.plain}
        text={plain}
        copyWords={words.copyPlain}
        rows={6}
        {...common}
      />
      <CopyField
        label={words.bibtex}
        text={bibtexCitation(citation)}
        copyWords={words.copyBibtex}
        rows={11}
        {...common}
        isCode
      />
    </Part>
  );
}
