import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import { useFirstI18n } from '@/i18n/i18n-context';

import { Localized } from './Localized';
import { publisherName } from './publisher-words';

/** Who published a source, and in which edition, copy or by whose hands it was read. */
export function Publisher({ source }: { source: Source }): ReactNode {
  const i18n = useFirstI18n();
  return (
    <>
      {publisherName(source, i18n)}
      {source.publisherNote === undefined ? null : (
        <>
          {i18n.m.facts.evidence.noteSeparator}
          <Localized text={source.publisherNote} />
        </>
      )}
    </>
  );
}
