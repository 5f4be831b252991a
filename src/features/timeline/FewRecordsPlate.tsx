import type { ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { FewRecords, FewRecordsRow } from '@/domain/timeline/few-records';
import { axisOf } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import { type Lane, nearestTo, type TimelineItems } from '@/domain/timeline/timeline-items';
import { windowWords } from '@/figures/timeline/period-words';
import { axisLabels } from '@/figures/timeline/tick-labels';
import { useFirstI18n } from '@/i18n/i18n-context';

import { AxisRow } from './AxisRow';
import { DateExtent } from './DateExtent';
import { rem } from './geometry';
import { LaneName } from './LaneName';
import { MarkGlyph, SelectionBrackets } from './MarkGlyph';
import { RecordLine } from './RecordLine';
import { useTextMeasure } from './text-measure';

const ROW_HEIGHT = 60;
const MARK_Y = 22;
const LEADER_GAP = 12;
const MARK_GAP = 22;

interface FewRecordsPlateProps {
  readonly items: TimelineItems;
  readonly layout: FewRecords;
  readonly scale: TimeScale;
  readonly openId: string | undefined;
  readonly today: DayNumber;
}

/** Few records on few days: one a row, its certainty on the left of its mark, its words on the right. */
export function FewRecordsPlate({
  items,
  layout,
  scale,
  openId,
  today,
}: FewRecordsPlateProps): ReactNode {
  const i18n = useFirstI18n();
  const { m } = i18n;
  const measure = useTextMeasure();
  const axis = axisOf(scale);
  const labels = axisLabels(axis, scale, measure, i18n).labelsIn({ from: 0, to: scale.widthPx });
  return (
    <div>
      <div className="rail-row border-ink items-end border-b">
        <p className="text-small text-ink3 pb-2">
          {m.timeline.scale({
            unit: axis.unit,
            period: windowWords(scale.window, 'short', i18n),
          })}
        </p>
        <AxisRow axis={axis} labels={labels} scale={scale} today={today} />
      </div>
      {items.lanes.map((lane) => (
        <FewRecordsLane key={lane.kind} lane={lane} layout={layout} scale={scale} openId={openId} />
      ))}
    </div>
  );
}

interface FewRecordsLaneProps {
  readonly lane: Lane;
  readonly layout: FewRecords;
  readonly scale: TimeScale;
  readonly openId: string | undefined;
}

function FewRecordsLane({ lane, layout, scale, openId }: FewRecordsLaneProps): ReactNode {
  const { m, f } = useFirstI18n();
  const rows = layout.rows.filter(({ item }) => item.record.kind === lane.kind);
  const nearest = nearestTo(scale.window, lane)?.record.date;
  const counts = {
    lane,
    inWindow: rows.length,
    notToTheDay: rows.filter(({ item }) => !item.mark.solid).length,
  };
  return (
    <div className="rail-row border-hair border-t">
      <LaneName layout={counts} />
      <div className="relative min-h-[5.5rem] py-3">
        {layout.columns.map(({ day, x0, x1 }) => (
          <div
            key={day}
            className="bg-tint absolute inset-y-0"
            style={{ left: rem(x0), width: rem(x1 - x0) }}
          />
        ))}
        {rows.length === 0 ? (
          <p className="absent relative py-4">
            {nearest === undefined
              ? m.timeline.emptyLane({ kind: lane.kind })
              : m.timeline.emptyLaneNearest({ kind: lane.kind, date: f.date(nearest, 'long') })}
          </p>
        ) : (
          <ul>
            {rows.map((row) => (
              <FewRecordsItem
                key={row.item.id}
                row={row}
                layout={layout}
                scale={scale}
                isOpen={row.item.id === openId}
              />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

interface FewRecordsItemProps {
  readonly row: FewRecordsRow;
  readonly layout: FewRecords;
  readonly scale: TimeScale;
  readonly isOpen: boolean;
}

function FewRecordsItem({ row, layout, scale, isOpen }: FewRecordsItemProps): ReactNode {
  const { f } = useFirstI18n();
  const { record, mark } = row.item;
  const { wordsEndPx, titlesStartPx } = layout;
  const leader = `M${wordsEndPx + LEADER_GAP} ${MARK_Y}H${row.x - MARK_GAP}M${row.x + MARK_GAP} ${MARK_Y}H${titlesStartPx - LEADER_GAP}`;
  return (
    <li
      className="relative flex min-h-15 items-start pt-2.5"
      style={{ minHeight: rem(ROW_HEIGHT) }}
    >
      <svg
        viewBox={`0 0 ${scale.widthPx} ${2 * MARK_Y}`}
        aria-hidden="true"
        className="text-ink pointer-events-none absolute inset-x-0 top-0 w-full overflow-hidden"
        style={{ height: rem(2 * MARK_Y) }}
      >
        <path d={leader} className="stroke-rule fill-none" strokeDasharray="1 3" />
        <DateExtent item={row.item} scale={scale} y={MARK_Y} />
        <g transform={`translate(${row.x} ${MARK_Y})`}>
          <MarkGlyph kind={record.kind} mark={mark} />
          {isOpen ? <SelectionBrackets /> : null}
        </g>
      </svg>
      <p
        className="text-small text-ink2 flex-none pt-0.5 text-right text-balance"
        style={{ width: rem(wordsEndPx) }}
      >
        {f.certainty(record.date, record.dateBasis)}
      </p>
      <div className="min-w-0 flex-1" style={{ marginLeft: rem(titlesStartPx - wordsEndPx) }}>
        <RecordLine record={record} markKey={row.item.id} isOpen={isOpen} />
      </div>
    </li>
  );
}
