import type { ReactNode } from 'react';

import { DisagreementMark } from '@/facts/DisagreementMark';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { BodyNames } from './BodyNames';
import { MarkIcon } from './MarkGlyph';
import type { TableRow } from './table-rows';

interface RecordTableRowProps {
  readonly row: TableRow;
  readonly isOpen: boolean;
}

/** One record of the table. On narrow screens form, bodies and certainty stand below the title. */
export function RecordTableRow({ row, isOpen }: RecordTableRowProps): ReactNode {
  const { m, f } = useI18n();
  const { record, form, title, certainty, sources } = row;
  const { date, dateBasis } = record;
  const isSolid = dateBasis === 'stated' && date?.precision === 'day';
  return (
    <tr
      aria-current={isOpen ? 'true' : undefined}
      className={classNames('border-hair border-t align-top', isOpen && 'bg-tint')}
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
          <MarkIcon kind={record.kind} solid={isSolid} isBroken={date === undefined} />
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
      <td className="text-small pt-2.5 pr-4 pb-2 text-right tabular-nums">{f.number(sources)}</td>
    </tr>
  );
}
