import { type ReactNode, useMemo } from 'react';

import type { DayRange } from '@/domain/dates/contains';
import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { timelineFinding } from '@/domain/findings/timeline-finding';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { Selection } from '@/domain/selection/select';
import type { ClosedRange, TimeWindow } from '@/domain/timeline/time-window';
import { isNear } from '@/domain/timeline/timeline-bounds';
import { timelineItemsOf } from '@/domain/timeline/timeline-items';
import type { View } from '@/domain/view-state/view-state';
import { useReader } from '@/facts/reader-context';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Section } from '@/ui/Section';

import { MarksKey } from './MarksKey';
import { Overview } from './Overview';
import { GESTURE_GROUND } from './picture/use-gesture-picture';
import { usePictureLink } from './picture/use-picture-link';
import { presentationOf } from './presentation';
import { RecordTable } from './RecordTable';
import { SelectedStrip } from './SelectedStrip';
import { TimelineChart } from './TimelineChart';
import { TimelineTools } from './TimelineTools';
import { UndatedStrip } from './UndatedStrip';
import { FIELD_MARK, useFieldWidth } from './use-field-width';
import { type OnRangeChange, useTimeWindow } from './use-time-window';

interface TimelineSectionProps {
  /** Position on the page from 1; absent where the section stands alone. */
  readonly number?: number;
  readonly selection: Selection;
  /** The page's time range; absent ends fit the records. */
  readonly range: DayRange;
  /** Called when a gesture ends; undefined gives the range up. */
  readonly onRangeChange: OnRangeChange;
  readonly view: View;
  readonly onViewChange: (view: View) => void;
  /** Id of the record whose sheet is open. */
  readonly openId?: string;
  readonly today: DayNumber;
  /** A thread that paints what moves. Throws where the browser allows none. */
  readonly createPictureWorker: () => Worker;
}

/** Where the selected records stand in time: drawn to scale, or as a table. */
export function TimelineSection(props: TimelineSectionProps): ReactNode {
  const { number, selection, range, onRangeChange, view, onViewChange, openId, today } = props;
  const pictures = usePictureLink(props.createPictureWorker);
  const { records, anyTime, passedAnyTime } = selection;
  const { m } = useFirstI18n();
  const { index } = useReader();
  const items = useMemo(() => timelineItemsOf(index, passedAnyTime), [index, passedAnyTime]);
  const [fieldRef, widthPx] = useFieldWidth();
  const dated: ClosedRange = items.range ?? { from: today, to: today };
  const control = useTimeWindow({ records: dated, range, today, onRangeChange });
  const { start, end } = control.settled;
  const presentation = useMemo(
    () => presentationOf(items, { start, end }, widthPx),
    [items, start, end, widthPx],
  );
  const finding = useMemo(() => timelineFinding(records), [records]);
  const isDated = items.range !== undefined;
  const open = useMemo(() => {
    const position = index.positionById.get(openId ?? '') ?? -1;
    return passedAnyTime[position] === 1 ? index.records[position] : undefined;
  }, [index, passedAnyTime, openId]);
  const hasSelected = open !== undefined && isOnAxis(open, { start, end });
  const key = useMemo(
    () => <MarksKey presentation={presentation} hasSelected={hasSelected} today={today} />,
    [presentation, hasSelected, today],
  );

  return (
    <Section
      id="timeline"
      number={number}
      name={m.timeline.name}
      heading={m.timeline.finding(finding)}
      caption={view === 'chart' && isDated ? m.timeline.caption : undefined}
      tools={
        <TimelineTools
          view={view}
          onViewChange={onViewChange}
          control={isDated ? control : undefined}
          today={isNear(dated, today) ? today : undefined}
        />
      }
    >
      <div {...GESTURE_GROUND} onPointerEnter={pictures.start} onFocus={pictures.start}>
        <div className="rail-row" aria-hidden="true">
          <div className="max-desktop:hidden" />
          <div ref={fieldRef} {...FIELD_MARK} />
        </div>
        {view === 'list' ? <RecordTable records={records} openId={openId} /> : null}
        {view === 'chart' && isDated ? (
          <TimelineChart
            items={items}
            control={control}
            pictures={pictures}
            presentation={presentation}
            widthPx={widthPx}
            selectedIds={selection.ids}
            openId={openId}
            today={today}
          />
        ) : null}
        {view === 'chart' && !isDated && anyTime.length > 0 ? (
          <div className="rail-row">
            <div className="max-desktop:hidden" />
            <p className="absent py-6">{m.timeline.nothingDated}</p>
          </div>
        ) : null}
        {open === undefined ? null : (
          <SelectedStrip record={open} outside={sideOutside(open, control.settled)} />
        )}
        {view === 'chart' ? <UndatedStrip records={items.undated} openId={openId} /> : null}
        {isDated ? (
          <Overview items={items} control={control} pictures={pictures} widthPx={widthPx} />
        ) : null}
        {view === 'chart' && isDated && presentation.mode !== 'days' ? key : null}
      </div>
    </Section>
  );
}

function isOnAxis(record: CommuniqueRecord, window: TimeWindow): boolean {
  return record.date !== undefined && sideOutside(record, window) === undefined;
}

/** On which side of the window a record lies that cannot lie in it. */
function sideOutside(
  { date }: CommuniqueRecord,
  window: TimeWindow,
): 'before' | 'after' | undefined {
  if (date === undefined) return undefined;
  if (date.latest < window.start) return 'before';
  return date.earliest >= window.end ? 'after' : undefined;
}
