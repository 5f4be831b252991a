import type { ReactNode } from 'react';

import { evidenceOfRecord } from '@/domain/model/evidence';
import type { CommuniqueRecord } from '@/domain/model/types';
import { markOfDate } from '@/domain/timeline/date-mark';
import { Localized } from '@/facts/Localized';
import { recordForm, recordTitle } from '@/facts/record-words';
import { Shapes } from '@/figures/ShapeView';
import { markShapes } from '@/figures/timeline/mark-shapes';
import { bodiesOf } from '@/figures/timeline/mark-words';
import { shownText, useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { MOST_ROWS, useBrief } from './brief-context';
import { evidenceWords } from './evidence-words';
import { MoreRows } from './Part';
import { PRINT } from './print-palette';

interface RecordsTableProps {
  /** In time order. */
  readonly records: readonly CommuniqueRecord[];
  /** Each with its summary. */
  readonly withSummary: boolean;
}

/** Records as a dated table with the timeline's marks. */
export function RecordsTable({ records, withSummary }: RecordsTableProps): ReactNode {
  const { print } = useTakingAwayWords();
  const more = records.length - MOST_ROWS;
  return (
    <>
      <table className="print-records">
        <colgroup>
          <col className="print-mark" />
          <col className="print-date" />
          <col />
          <col className="print-evidence" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {print.columns.date}
            </th>
            <th scope="col">{print.columns.record}</th>
            <th scope="col" className="print-evidence">
              {print.columns.evidence}
            </th>
          </tr>
        </thead>
        <tbody>
          {records.slice(0, MOST_ROWS).map((record) => (
            <RecordRow key={record.id} record={record} withSummary={withSummary} />
          ))}
        </tbody>
      </table>
      <MoreRows count={more} />
    </>
  );
}

interface RecordRowProps {
  readonly record: CommuniqueRecord;
  readonly withSummary: boolean;
}

function RecordRow({ record, withSummary }: RecordRowProps): ReactNode {
  const i18n = useI18n();
  const { m, f } = i18n;
  const { print } = useTakingAwayWords();
  const { index } = useBrief();
  const { date, dateBasis, kind } = record;
  const title = recordTitle(record, index, i18n);
  const mark = date === undefined ? undefined : markOfDate(date, dateBasis);
  const bodies = bodiesOf(record, index, i18n).map(
    ({ name }) => shownText(name, i18n.language).text,
  );
  return (
    <tr>
      <td className="print-mark">
        <svg viewBox="-19 -10 38 20" width="38" height="20" aria-hidden="true">
          <Shapes shapes={markShapes(kind, mark)} palette={PRINT} />
        </svg>
      </td>
      <td className="print-date">
        {date === undefined ? (
          <span className="absent">{m.facts.undated}</span>
        ) : (
          <>
            {f.date(date, 'short')}
            <span className="print-aside">{f.certainty(date, dateBasis)}</span>
          </>
        )}
      </td>
      <td>
        <b lang={title.lang}>{title.text}</b>
        <span className="print-aside">
          {print.parties({ form: recordForm(record, i18n), bodies })}
        </span>
        {withSummary ? (
          <span className="print-block">
            <Localized text={record.summary} />
          </span>
        ) : null}
      </td>
      <td className="print-evidence">{evidenceWords(evidenceOfRecord(record), index, i18n)}</td>
    </tr>
  );
}
