import { themesFinding } from '@/domain/findings/themes-finding';
import { timelineFinding } from '@/domain/findings/timeline-finding';
import { countThemeYears } from '@/domain/themes/count-theme-years';
import { countThemes } from '@/domain/themes/count-themes';
import { fitWindow } from '@/domain/timeline/time-window';
import { windowFor } from '@/domain/timeline/timeline-bounds';
import { timelineItemsOf } from '@/domain/timeline/timeline-items';
import { type Drawing, stacked } from '@/figures/drawing';
import { findingWords } from '@/figures/themes/finding-words';
import { marksOf } from '@/figures/themes/theme-rows';
import { themesDrawing } from '@/figures/themes/themes-drawing';
import { yearNotes } from '@/figures/themes/year-notes';
import { panelThemes } from '@/figures/themes/year-panels';
import { yearsDrawing } from '@/figures/themes/years-drawing';
import { timelineDrawing } from '@/figures/timeline/timeline-drawing';
import { timelineKey } from '@/figures/timeline/timeline-key';
import type { I18n } from '@/i18n/i18n-context';
import type { TakingAwayWords } from '@/i18n/taking-away/taking-away-words';

import { framed } from './framed';
import type { PictureSubject } from './picture-subject';

type PictureName = 'timeline' | 'themes' | 'years';

export interface Picture {
  readonly name: PictureName;
  /** What it shows, in a sentence. */
  readonly finding: string;
  readonly drawing: Drawing;
}

/** Of the figure inside its frame, in design pixels. */
const FIGURE_WIDTH = 904;

/** The pictures that this selection has: none without records, no timeline where nothing is dated. */
export function picturesOf(
  subject: PictureSubject,
  i18n: I18n,
  words: TakingAwayWords['pictures'],
): readonly Picture[] {
  const bodies = [timelineBody, themesBody, yearsBody].flatMap(
    (make) => make(subject, i18n, words) ?? [],
  );
  return bodies.map(({ name, finding, caption, figure, notes }) => ({
    name,
    finding,
    drawing: framed({ finding, caption, figure, notes, subject, i18n, words }),
  }));
}

interface Body {
  readonly name: PictureName;
  readonly finding: string;
  readonly caption: string;
  readonly figure: Drawing;
  readonly notes: readonly string[];
}

type Make = (
  subject: PictureSubject,
  i18n: I18n,
  words: TakingAwayWords['pictures'],
) => Body | undefined;

const timelineBody: Make = ({ index, selection, range }, i18n, words) => {
  const items = timelineItemsOf(index, selection.passedAnyTime);
  if (items.range === undefined) return undefined;
  const window = windowFor(range, fitWindow(items.range));
  const undated = items.undated.length;
  return {
    name: 'timeline',
    finding: i18n.m.timeline.finding(timelineFinding(selection.records)),
    caption: i18n.m.timeline.caption,
    figure: stacked(
      [
        timelineDrawing({ index, i18n, items, window, width: FIGURE_WIDTH }),
        timelineKey(items, window, FIGURE_WIDTH, i18n),
      ],
      10,
    ),
    notes: undated === 0 ? [] : [words.undated({ count: undated })],
  };
};

const themesBody: Make = ({ index, selection, sides }, i18n) => {
  const { records } = selection;
  if (records.length === 0) return undefined;
  const { themes } = index.dataset;
  const counts = countThemes(records, themes, sides, index);
  return {
    name: 'themes',
    finding: findingWords(themesFinding(records, themes), i18n),
    caption: i18n.m.themes.caption(marksOf(counts)),
    figure: themesDrawing({ i18n, counts, width: FIGURE_WIDTH, isMono: false }),
    notes: [
      i18n.m.themes.summary({
        records: records.length,
        withTheme: counts.recordsWithTheme,
        unmentioned: counts.unmentionedFurther,
      }),
    ],
  };
};

const yearsBody: Make = ({ index, selection, range }, i18n) => {
  const { records, anyTime } = selection;
  const mentioned = new Set<string>();
  for (const record of anyTime) for (const { themeId } of record.themes) mentioned.add(themeId);
  const themes = panelThemes(index.dataset.themes, mentioned, true);
  const counts = countThemeYears(themes, records, anyTime);
  if (counts === undefined) return undefined;
  const heading = i18n.m.themes.byYear.heading({ first: counts.first, last: counts.last });
  return {
    name: 'years',
    finding: heading,
    caption: i18n.m.themes.byYear.how,
    figure: yearsDrawing({ i18n, counts, width: FIGURE_WIDTH, isMono: false }),
    notes: yearNotes({ counts, records, anyTime, range }, i18n).slice(1),
  };
};
