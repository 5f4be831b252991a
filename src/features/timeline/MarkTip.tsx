import type { ReactNode } from 'react';

import type { PlacedItem } from '@/domain/timeline/placed-item';
import { useReader } from '@/facts/reader-context';
import { recordForm, recordTitle } from '@/facts/record-words';
import { dateWords } from '@/figures/timeline/mark-words';
import { useFirstI18n } from '@/i18n/i18n-context';

/** The full words of one mark: title, form and date; of a capsule its number and period. */
export function MarkTip({ placed, period }: { placed: PlacedItem; period: string }): ReactNode {
  const i18n = useFirstI18n();
  const { index } = useReader();
  if (placed.type === 'cluster') {
    const [first] = placed.members.items();
    return first === undefined
      ? null
      : i18n.m.timeline.spokenCluster({
          kind: first.record.kind,
          count: placed.members.size,
          period,
        });
  }
  const { record } = placed.item;
  const title = recordTitle(record, index, i18n);
  return (
    <>
      <span lang={title.lang} className="block font-semibold text-balance">
        {title.text}
      </span>
      <span className="text-ink2">
        {i18n.m.timeline.formAndDate({
          form: recordForm(record, i18n),
          date: dateWords(record, i18n),
        })}
      </span>
    </>
  );
}
