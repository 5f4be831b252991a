import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import type { SourceRow } from '@/domain/sources/source-rows';
import { useI18n } from '@/i18n/i18n-context';

interface SourceFactProps {
  readonly source: Source;
  /** What is said where it is not recorded. */
  readonly absent: string;
}

/** Language of what the source prints. */
export function SourceLanguage({ source: { lang }, absent }: SourceFactProps): ReactNode {
  const { f } = useI18n();
  if (lang === 'und') return <span className="absent">{absent}</span>;
  return f.languageName(lang);
}

/** Day of publication as far as it is recorded. */
export function SourceDate({ source: { published }, absent }: SourceFactProps): ReactNode {
  const { f } = useI18n();
  if (published === undefined) return <span className="absent">{absent}</span>;
  return f.date(published, 'short');
}

/** What rests on a source beside records, in words; nothing where there is nothing else. */
export function AlsoResting({
  citations: { delegations, people, organizations },
}: Pick<SourceRow, 'citations'>): ReactNode {
  const { m } = useI18n();
  return m.sources.alsoSupports({
    delegations: delegations.length,
    people: people.length,
    organizations: organizations.length,
  });
}
