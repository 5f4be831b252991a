import type { CommuniqueRecord } from '@/domain/model/types';
import { periodsOf } from '@/domain/scenes/timeline-periods';
import { fitWindow } from '@/domain/timeline/time-window';
import { type TimelineItem, timelineItems } from '@/domain/timeline/timeline-items';
import { recordTitle } from '@/facts/record-words';

import type { RowShape, SceneRow } from '../scene-content';
import { captionOf, headerOf, noteOf, type SceneContext, type SceneDraft } from './context';
import { lanesScene } from './lanes';
import { platePages, plateScene } from './plate';
import { factLine } from './record-notes';
import { markOf } from './record-words';
import { countingBeyond, listed, listScenes, rowOf } from './rows';
import { windowWords } from './tick-words';

/**
 * The selected records in time: all of them to true scale in lanes, then period by period, at last those without a date. Few records
 * need no lanes: each stands with its words beside an upright axis. With more than that the periods are upright axes as long as these
 * are few, else lanes with as many labels as there is room for.
 */
export function timelineScenes(context: SceneContext): readonly SceneDraft[] {
  const { records } = context.input.selection;
  const { lanes, undated, range } = timelineItems(records);
  const items = lanes
    .flatMap((lane) => lane.items)
    .toSorted((a, b) => a.mark.anchor - b.mark.anchor || (a.id < b.id ? -1 : 1));
  if (range === undefined) return undatedScenes(undated, context);
  const told = items.length <= MOST_TOLD ? platePages(items, context) : [];
  const walk =
    items.length <= MOST_TOLD
      ? told.map((page) => plateScene(page, context))
      : walkThrough(items, context);
  const overview =
    told.length === 1 ? [] : [lanesScene({ items, window: fitWindow(range) }, undefined, context)];
  const scenes = [...overview, ...walk];
  return [...scenes, ...undatedScenes(undated, context)];
}

/** More records than this nobody would hear one by one. */
const MOST_TOLD = 100;
const MOST_PERIODS = 10;
/** What lanes of one period can label. */
const PER_PERIOD = 10;

/** Period after period in lanes, so that all capsules open as far as there is room. */
function walkThrough(items: readonly TimelineItem[], context: SceneContext): readonly SceneDraft[] {
  const most = Math.max(PER_PERIOD, Math.ceil(items.length / MOST_PERIODS));
  return periodsOf(items, most).map((period) =>
    lanesScene(period, windowWords(period.window, context.i18n), context),
  );
}

const UNDATED = {
  markWidth: 90,
  asideWidth: 0,
  padding: 18,
  align: 'start',
} as const satisfies RowShape;

function undatedScenes(
  undated: readonly CommuniqueRecord[],
  context: SceneContext,
): readonly SceneDraft[] {
  if (undated.length === 0) return [];
  const { words, i18n, input } = context;
  const heading = words.timeline.undated({ count: undated.length });
  const byId = new Map<string, CommuniqueRecord>(undated.map((record) => [record.id, record]));
  const { shown, beyond } = listed(undated);
  const scenes = listScenes(
    shown.map((record) => undatedRow(record, context)),
    context,
    {
      header: headerOf(context, heading),
      heading,
      shape: UNDATED,
      caption: captionOf(context, words.timeline.key({ marks: new Set(['undated'] as const) })),
      columns: 1,
      evidenceOf: (rows) => rows.flatMap(({ key }) => byId.get(key)?.evidence ?? []),
      noteOf: ({ key }) => {
        const record = byId.get(key);
        if (record === undefined) return undefined;
        return noteOf(context, key, recordTitle(record, input.index, i18n).text, record.evidence);
      },
    },
  );
  return countingBeyond(scenes, beyond);
}

function undatedRow(record: CommuniqueRecord, context: SceneContext): SceneRow {
  const { typesetter, box, i18n, input } = context;
  const width = box.width - UNDATED.markWidth;
  const title = recordTitle(record, input.index, i18n);
  return rowOf(
    {
      key: record.id,
      mark: markOf(record, undefined),
      markHeight: 60,
      main: [
        typesetter.set(title.text, 'title', width, { lang: title.lang }),
        typesetter.set(factLine(record, context), 'small', width),
      ],
    },
    UNDATED,
  );
}
