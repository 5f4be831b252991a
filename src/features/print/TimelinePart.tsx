import type { ReactNode } from 'react';

import { timelineFinding } from '@/domain/findings/timeline-finding';
import { fitWindow } from '@/domain/timeline/time-window';
import { windowFor } from '@/domain/timeline/timeline-bounds';
import { timelineItemsOf } from '@/domain/timeline/timeline-items';
import { DrawingView } from '@/figures/ShapeView';
import { windowWords } from '@/figures/timeline/period-words';
import { timelineDrawing } from '@/figures/timeline/timeline-drawing';
import { timelineKey } from '@/figures/timeline/timeline-key';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { useBrief } from './brief-context';
import { Part } from './Part';
import { PRINT, PRINT_WIDTH } from './print-palette';

/** The timeline as it stands on the page, laid out for paper, with its key. */
export function TimelinePart({ number }: { readonly number: number }): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const { print } = useTakingAwayWords();
  const { index, selection, range } = useBrief();
  const items = timelineItemsOf(index, selection.passedAnyTime);
  const heading = m.timeline.finding(timelineFinding(selection.records));
  if (items.range === undefined) {
    return (
      <Part number={number} heading={heading}>
        <p className="absent">{m.timeline.nothingDated}</p>
      </Part>
    );
  }
  const window = windowFor(range, fitWindow(items.range));
  const undated = items.undated.length;
  return (
    <Part number={number} heading={heading} caption={m.timeline.caption}>
      <DrawingView
        drawing={timelineDrawing({ index, i18n, items, window, width: PRINT_WIDTH })}
        palette={PRINT}
        label={heading}
        className="print-figure"
      />
      <DrawingView
        drawing={timelineKey(items, window, PRINT_WIDTH, i18n)}
        palette={PRINT}
        className="print-figure"
      />
      <p className="print-caption">
        {print.window({ period: windowWords(window, 'long', i18n) })}
        {m.findings.sentenceGap}
        {undated === 0 ? null : print.undated({ count: undated })}
      </p>
    </Part>
  );
}
