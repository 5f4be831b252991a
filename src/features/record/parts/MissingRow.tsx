import type { ReactNode } from 'react';

import type { NotReportedField } from '@/domain/model/vocabulary';
import type { Absence } from '@/domain/sources/absence';
import { useI18n } from '@/i18n/i18n-context';

import { Absent } from './Absent';
import { FactRow } from './FactRow';

interface MissingRowProps {
  readonly field: NotReportedField;
  readonly notReported: readonly NotReportedField[];
  readonly absence: Absence;
}

/** The row of a field that was looked for and not found; nothing for a field that nobody looked for. */
export function MissingRow({ field, notReported, absence }: MissingRowProps): ReactNode {
  const { m } = useI18n();
  if (!notReported.includes(field)) return null;
  return (
    <FactRow label={m.sources.field[field]}>
      <Absent absence={absence} />
    </FactRow>
  );
}
