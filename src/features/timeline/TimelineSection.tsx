import { type ReactNode, useMemo } from 'react';

import type { DayRange } from '@/domain/dates/contains';
import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { timelineFinding } from '@/domain/findings/timeline-finding';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { ClosedRange } from '@/domain/timeline/time-window';
import { isNear } from '@/domain/timeline/timeline-bounds';
import { timelineItems } from '@/domain/timeline/timeline-items';
import type { View } from '@/domain/view-state/view-state';
import { useI18n } from '@/i18n/i18n-context';
import { Section } from '@/ui/Section';

import { MarksKey } from './MarksKey';
import { Overview } from './Overview';
import { presentationOf } from './presentation';
import { RecordTable } from './RecordTable';
import { SelectedStrip } from './SelectedStrip';
import { TimelineChart } from './TimelineChart';
import { TimelineTools } from './TimelineTools';
import { UndatedStrip } from './UndatedStrip';
import { useFieldWidth } from './use-field-width';
import { type OnRangeChange, useTimeWindow } from './use-time-window';

interface TimelineSectionProps {
  readonly number: number;
  /** All that meet the filters except the time range, in time order. */
  readonly records: readonly CommuniqueRecord[];
  /** Ids of those that meet the time range too. */
  readonly selectedIds: ReadonlySet<string>;
  /** The page's time range; absent ends fit the records. */
  readonly range: DayRange;
  /** Called when a gesture ends; undefined gives the range up. */
  readonly onRangeChange: OnRangeChange;
  readonly view: View;
  readonly onViewChange: (view: View) => void;
  /** Id of the record whose sheet is open. */
  readonly openId?: string;
  readonly today: DayNumber;
}

/** Where the selected records stand in time: drawn to scale, or as a table. */
export function TimelineSection(props: TimelineSectionProps): ReactNode {
  const { number, records, selectedIds, range, onRangeChange, view, onViewChange, openId, today } =
    props;
  const { m } = useI18n();
  const items = useMemo(() => timelineItems(records), [records]);
  const [fieldRef, widthPx] = useFieldWidth();
  const dated: ClosedRange = items.range ?? { from: today, to: today };
  const control = useTimeWindow({ records: dated, range, today, onRangeChange });
  const { start, end } = control.settled;
  // A drag draws the section anew with every move: whatever goes through all records waits for its end.
  const presentation = useMemo(
    () => presentationOf(items, { start, end }, widthPx),
    [items, start, end, widthPx],
  );
  const finding = useMemo(() => timelineFinding(records, selectedIds), [records, selectedIds]);
  const isDated = items.range !== undefined;
  const open = records.find(({ id }) => id === openId);

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
      <div>
        <div className="rail-row" aria-hidden="true">
          <div className="max-desktop:hidden" />
          <div ref={fieldRef} />
        </div>
        {view === 'list' ? (
          <RecordTable records={records.filter(({ id }) => selectedIds.has(id))} openId={openId} />
        ) : null}
        {view === 'chart' && isDated ? (
          <TimelineChart
            items={items}
            control={control}
            presentation={presentation}
            widthPx={widthPx}
            selectedIds={selectedIds}
            openId={openId}
            today={today}
          />
        ) : null}
        {view === 'chart' && !isDated && records.length > 0 ? (
          <div className="rail-row">
            <div className="max-desktop:hidden" />
            <p className="absent py-6">{m.timeline.nothingDated}</p>
          </div>
        ) : null}
        {open === undefined ? null : (
          <SelectedStrip record={open} outside={sideOutside(open, control.settled)} />
        )}
        {view === 'chart' ? <UndatedStrip records={items.undated} openId={openId} /> : null}
        {isDated ? <Overview items={items} control={control} widthPx={widthPx} /> : null}
        {view === 'chart' && isDated && presentation.mode !== 'days' ? (
          <MarksKey presentation={presentation} openId={openId} today={today} />
        ) : null}
      </div>
    </Section>
  );
}

/** On which side of the window a record lies that cannot lie in it. */
function sideOutside(
  { date }: CommuniqueRecord,
  window: { readonly start: number; readonly end: number },
): 'before' | 'after' | undefined {
  if (date === undefined) return undefined;
  if (date.latest < window.start) return 'before';
  return date.earliest >= window.end ? 'after' : undefined;
}
