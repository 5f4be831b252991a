import type { Delegation } from '@/domain/model/dataset';
import type { CommuniqueRecord } from '@/domain/model/types';
import { datingRecord } from '@/domain/roster/delegation-order';
import { sizeOf } from '@/domain/roster/delegation-roster';
import { useReader } from '@/facts/reader-context';
import { recordForm } from '@/facts/record-words';
import { type I18n, useI18n } from '@/i18n/i18n-context';

type DelegationWords = Readonly<Record<'date' | 'direction' | 'size', string>>;

/** Says when a delegation travelled, from where to where, and how many of it are named. */
export function useDelegationWords(): (delegation: Delegation) => DelegationWords {
  const i18n = useI18n();
  const { index } = useReader();
  const { m, f } = i18n;
  return (delegation) => {
    return {
      date: dateWords(datingRecord(index, delegation), delegation, i18n),
      direction: m.roster.direction({
        from: f.area(delegation.fromArea),
        to: delegation.toArea && f.area(delegation.toArea),
      }),
      size: m.roster.size(sizeOf(delegation)),
    };
  };
}

/** The date of the visit; where only one of its records is dated, that record's form is said too. */
function dateWords(
  dating: CommuniqueRecord | undefined,
  { eventId }: Delegation,
  i18n: I18n,
): string {
  const { m, f } = i18n;
  if (dating?.date === undefined) return m.facts.undated;
  const date = f.date(dating.date, 'short');
  if (dating.id === eventId) return date;
  return m.roster.datedBy({ form: recordForm(dating, i18n), date });
}
