import { Fragment, type ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { Name } from '@/facts/names';
import { useReader } from '@/facts/reader-context';
import { useFirstI18n } from '@/i18n/i18n-context';

import { bodiesOf } from './record-words';

const MOST_NAMED = 3;

/** The bodies that a record names, sides in the page's order, the first few by name, the others as a number. Nothing without bodies. */
export function BodyNames({
  record,
  className,
}: {
  record: CommuniqueRecord;
  className?: string;
}): ReactNode {
  const i18n = useFirstI18n();
  const { m } = i18n;
  const { index } = useReader();
  const bodies = bodiesOf(record, index, i18n);
  if (bodies.length === 0) return null;
  const named = bodies.length <= MOST_NAMED + 1 ? bodies : bodies.slice(0, MOST_NAMED);
  return (
    <p className={className}>
      {named.map((body, position) => (
        <Fragment key={body.id}>
          {position === 0 ? null : m.timeline.listSeparator}
          <Name thing={body} />
        </Fragment>
      ))}
      {bodies.length === named.length
        ? null
        : m.timeline.moreBodies({ count: bodies.length - named.length })}
    </p>
  );
}
