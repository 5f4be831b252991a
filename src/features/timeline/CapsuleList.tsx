import { type ReactNode, useEffect, useRef } from 'react';

import type { TimelineItem } from '@/domain/timeline/timeline-items';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';

import { MarkIcon } from './MarkGlyph';
import { dateWords } from './record-words';
import { RecordLine } from './RecordLine';

interface CapsuleListProps {
  readonly items: readonly TimelineItem[];
  readonly period: string;
  readonly openId: string | undefined;
  readonly onClose: () => void;
}

/** The records of a capsule that no closer look would part. Takes the focus; Escape closes it. */
export function CapsuleList({ items, period, openId, onClose }: CapsuleListProps): ReactNode {
  const i18n = useFirstI18n();
  const { m } = i18n;
  const panel = useRef<HTMLElement>(null);
  const kind = items[0]?.record.kind ?? 'event';
  useEffect(() => panel.current?.focus({ preventScroll: true }), [items]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard from whatever inside has focus
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={m.timeline.spokenCluster({ kind, count: items.length, period })}
      className="rail-row border-ink border-b py-3.5"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p className="text-body font-semibold">
        {m.timeline.capsule({ kind, count: items.length, period })}
      </p>
      <div className="flex items-start gap-4">
        <ul className="desktop:grid-cols-2 grid flex-1 grid-cols-1 gap-x-8 gap-y-3">
          {items.map((item) => (
            <li key={item.id} className="flex gap-3">
              <span className="flex-none pt-0.5">
                <MarkIcon record={item.record} />
              </span>
              <div className="min-w-0 flex-1">
                <RecordLine record={item.record} isOpen={item.id === openId}>
                  <p className="text-small text-ink2">{dateWords(item.record, i18n)}</p>
                </RecordLine>
              </div>
            </li>
          ))}
        </ul>
        <Button size="small" onClick={onClose} aria-label={m.timeline.closeCapsule}>
          <Icon name="cross" className="size-2.5" />
        </Button>
      </div>
    </section>
  );
}
