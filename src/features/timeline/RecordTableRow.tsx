import { type FocusEventHandler, memo, type Ref } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { DisagreementMark } from '@/facts/DisagreementMark';
import { useReader } from '@/facts/reader-context';
import { recordForm, recordTitle } from '@/facts/record-words';
import { ThingLink } from '@/facts/ThingLink';
import { useFirstI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { BodyNames } from './BodyNames';
import { MarkIcon } from './MarkGlyph';
import { sourcesOf } from './table-columns';

interface RecordTableRowProps {
  readonly record: CommuniqueRecord;
  readonly isOpen: boolean;
  /** Position in a list of which only a part is drawn. */
  readonly position?: number;
  readonly measure?: Ref<HTMLTableRowElement>;
  readonly onFocusRow?: (position: number | undefined) => void;
}

/** One record of the table. On narrow screens form, bodies and certainty stand below the title. */
export const RecordTableRow = memo(function RecordTableRow({
  record,
  isOpen,
  position,
  measure,
  onFocusRow,
}: RecordTableRowProps) {
  const i18n = useFirstI18n();
  const { m, f } = i18n;
  const { index } = useReader();
  const { date, dateBasis } = record;
  const title = recordTitle(record, index, i18n);
  const form = recordForm(record, i18n);
  const certainty = f.certainty(date, dateBasis);
  const handleBlur: FocusEventHandler = ({ currentTarget, relatedTarget }) => {
    // The row that the focus goes to says so itself; until then neither may go.
    if (currentTarget.parentElement?.contains(relatedTarget) !== true) onFocusRow?.(undefined);
  };
  return (
    <tr
      ref={measure}
      data-index={position}
      // The head is the first row; positions count from 0.
      aria-rowindex={position === undefined ? undefined : position + 2}
      aria-current={isOpen ? 'true' : undefined}
      onFocus={() => onFocusRow?.(position)}
      onBlur={handleBlur}
      className={classNames(
        'border-hair border-t align-top print:break-inside-avoid',
        isOpen && 'bg-tint',
      )}
    >
      <td className="text-small max-tablet:w-24 max-tablet:min-w-24 pt-2.5 pr-4 pb-2">
        {date === undefined ? (
          <span className="absent">{m.facts.undated}</span>
        ) : (
          f.date(date, 'short')
        )}
      </td>
      <td className="text-small max-tablet:hidden pt-2.5 pr-4 pb-2">
        <span className="flex items-start gap-2">
          <MarkIcon record={record} />
          {form}
        </span>
      </td>
      <td className="pt-2 pr-4 pb-2">
        <ThingLink id={record.id} className="text-body py-1.5 font-semibold">
          <span lang={title.lang}>{title.text}</span>
        </ThingLink>
        <DisagreementMark thing={record} />
        <p className="text-small text-ink2 tablet:hidden">{form}</p>
        <BodyNames record={record} className="text-small text-ink2 desktop:hidden" />
        <p className="text-small text-ink2 desktop:hidden">{certainty}</p>
      </td>
      <td className="text-small max-desktop:hidden pt-2.5 pr-4 pb-2">
        <BodyNames record={record} />
      </td>
      <td className="text-small max-desktop:hidden pt-2.5 pr-4 pb-2">{certainty}</td>
      <td className="text-small pt-2.5 pr-4 pb-2 text-right tabular-nums">
        {f.number(sourcesOf(record))}
      </td>
    </tr>
  );
});
