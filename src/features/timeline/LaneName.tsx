import type { ReactNode } from 'react';

import type { LaneLayout } from '@/domain/timeline/placed-item';
import { useFirstI18n } from '@/i18n/i18n-context';

/** A lane's name with how many records stand in the window, and how many of them not on a stated day. */
export function LaneName({
  layout,
}: {
  layout: Pick<LaneLayout, 'lane' | 'inWindow' | 'notToTheDay'>;
}): ReactNode {
  const { m } = useFirstI18n();
  return (
    <div className="max-desktop:flex max-desktop:flex-wrap max-desktop:items-baseline max-desktop:gap-x-3 pt-3 pb-1">
      <p className="text-body font-semibold">{m.facts.kinds[layout.lane.kind]}</p>
      <p className="text-small text-ink2">{m.timeline.records({ count: layout.inWindow })}</p>
      {layout.notToTheDay === 0 ? null : (
        <p className="text-small text-ink2">
          {m.timeline.notToTheDay({ count: layout.notToTheDay })}
        </p>
      )}
    </div>
  );
}
