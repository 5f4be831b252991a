import { memo, type ReactNode, useState } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { useReader } from '@/facts/reader-context';
import { recordForm, recordTitle } from '@/facts/record-words';
import { useFirstI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';
import { InPageLink } from '@/ui/InPageLink';
import { Portions } from '@/ui/Portions';

import { MarkIcon } from './MarkGlyph';

/** As many as stay in sight; the others one click away. */
const MOST_SHOWN = 12;

interface UndatedStripProps {
  readonly records: readonly CommuniqueRecord[];
  readonly openId: string | undefined;
}

/** Records without a date, which have no place on the axis: counted and named below it. Not drawn again in a drag. */
export const UndatedStrip = memo(function UndatedStrip({ records, openId }: UndatedStripProps) {
  const { m } = useFirstI18n();
  const [isOpened, setIsOpened] = useState(false);
  if (records.length === 0) return null;
  const [shown, rest] = [records.slice(0, MOST_SHOWN), records.slice(MOST_SHOWN)];
  return (
    <div className="rail-row border-hair border-b py-3.5">
      <div>
        <p className="text-body font-semibold">{m.timeline.undatedTitle}</p>
        <p className="text-small text-ink2">{m.timeline.records({ count: records.length })}</p>
        <p className="text-small text-ink2">{m.timeline.undatedHow}</p>
      </div>
      <div>
        <UndatedList records={shown} openId={openId} />
        {rest.length === 0 ? null : (
          <details onToggle={() => setIsOpened(true)}>
            <summary className="text-small mt-2 inline-block min-h-6 underline underline-offset-3">
              {m.timeline.moreUndated({ count: rest.length })}
            </summary>
            {isOpened ? (
              <Portions items={rest} moreWords={(count) => m.facts.showMore({ count })}>
                {(portion) => <UndatedList records={portion} openId={openId} />}
              </Portions>
            ) : null}
          </details>
        )}
      </div>
    </div>
  );
});

function UndatedList({ records, openId }: UndatedStripProps): ReactNode {
  const i18n = useFirstI18n();
  const { index, hrefOf, open } = useReader();
  return (
    <ul className="tablet:grid-cols-2 wide:grid-cols-3 grid grid-cols-1 gap-x-6 gap-y-1">
      {records.map((record) => {
        const title = recordTitle(record, index, i18n);
        return (
          <li key={record.id}>
            <InPageLink
              href={hrefOf(record.id)}
              onFollow={() => open(record.id)}
              aria-current={record.id === openId ? 'true' : undefined}
              aria-label={i18n.m.timeline.spokenMark({
                title: title.text,
                form: recordForm(record, i18n),
                date: i18n.m.facts.undated,
              })}
              className={classNames(
                'text-small hover:decoration-ink decoration-rule flex min-h-6 items-start gap-2 py-0.5 underline-offset-3 hover:underline',
                record.id === openId && 'outline-seal font-semibold outline-2 outline-offset-2',
              )}
            >
              <MarkIcon record={record} />
              <span lang={title.lang}>{title.text}</span>
            </InPageLink>
          </li>
        );
      })}
    </ul>
  );
}
