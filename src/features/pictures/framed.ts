import { type Drawing, moved, stacked } from '@/figures/drawing';
import { textBlock } from '@/figures/text-shapes';
import { type I18n, shownText } from '@/i18n/i18n-context';
import type { TakingAwayWords } from '@/i18n/taking-away/taking-away-words';

import type { PictureSubject } from './picture-subject';

interface FrameOptions {
  readonly finding: string;
  readonly caption: string;
  readonly figure: Drawing;
  readonly notes: readonly string[];
  readonly subject: PictureSubject;
  readonly i18n: I18n;
  readonly words: TakingAwayWords['pictures'];
}

const MARGIN = 28;

/** A figure as it stands alone: over it whose data and what they show, under it how it came about and from where. */
export function framed({
  finding,
  caption,
  figure,
  notes,
  subject,
  i18n,
  words,
}: FrameOptions): Drawing {
  const { width } = figure;
  const { language, f } = i18n;
  const { dataset } = subject.index;
  const title = shownText(dataset.title, language);
  const origin = dataset.localFile ? i18n.m.local.mark(dataset.localFile) : (subject.address ?? '');
  const small = { size: 12, face: 'sans', fill: 'ink2', line: 17 } as const;
  const head = stacked(
    [
      textBlock(title.text, width, { ...small, lang: title.lang }),
      textBlock(finding, width, { size: 23, face: 'serif', fill: 'ink', line: 30 }),
      textBlock(caption, width, small),
    ],
    3,
  );
  const foot = stacked(
    [
      ...notes.map((note) => textBlock(note, width, small)),
      textBlock(
        subject.filters.length === 0 ? '' : words.selection({ filters: subject.filters }),
        width,
        small,
      ),
      textBlock(
        words.source({
          title: title.text,
          version: dataset.version,
          asOf: f.date(dataset.asOf),
          made: f.dayRange(subject.today, subject.today, 'long'),
        }),
        width,
        small,
      ),
      textBlock(origin, width, { ...small, face: dataset.localFile ? 'sansBold' : 'sans' }),
    ],
    2,
  );
  const inside = stacked([head, figure, foot], 16);
  const full = { width: width + 2 * MARGIN, height: inside.height + 2 * MARGIN };
  return {
    ...full,
    shapes: [
      { type: 'rect', x: 0, y: 0, ...full, fill: 'paper' },
      ...moved(inside.shapes, MARGIN, MARGIN),
    ],
  };
}
