import type { ReactNode } from 'react';

import type { Absence } from '@/domain/sources/absence';
import { useI18n } from '@/i18n/i18n-context';

/** A field that was looked for and not found, said out loud. */
export function Absent({ absence }: { absence: Absence }): ReactNode {
  const { m } = useI18n();
  return <p className="absent text-aside">{m.sources.absence[absence]}</p>;
}
