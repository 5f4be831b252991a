import type { ReactNode } from 'react';

import type { TimelineItem } from '@/domain/timeline/timeline-items';
import { useFirstI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { MarkIcon } from './MarkGlyph';
import { RecordLine } from './RecordLine';

interface DayListProps {
  /** In time order. */
  readonly items: readonly TimelineItem[];
  readonly openId: string | undefined;
}

/** Few records on a narrow screen: time runs down the page, a heading a date. */
export function DayList({ items, openId }: DayListProps): ReactNode {
  const { f } = useFirstI18n();
  const groups = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const { date } = item.record;
    const words = date === undefined ? '' : f.date(date, 'long');
    groups.set(words, [...(groups.get(words) ?? []), item]);
  }
  return (
    <ol>
      {[...groups].map(([words, group]) => (
        <li key={words} className="not-first:mt-4">
          <p className="bg-tint text-body px-3 py-2 font-semibold">{words}</p>
          <ul>
            {group.map((item) => (
              <li key={item.id} className="border-hair flex gap-3 border-b">
                <span className="bg-tint flex w-8 flex-none justify-center pt-3.5">
                  <MarkIcon record={item.record} />
                </span>
                <div
                  className={classNames(
                    'min-w-0 flex-1 py-3',
                    item.id === openId && 'border-seal -ml-3 border-l-4 pl-2',
                  )}
                >
                  <RecordLine record={item.record} markKey={item.id} isOpen={item.id === openId}>
                    <p className="absent text-caption">
                      {f.certainty(item.record.date, item.record.dateBasis)}
                    </p>
                  </RecordLine>
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
