import { type ThemesFinding, themesFinding } from '@/domain/findings/themes-finding';
import { heightOf, packPages } from '@/domain/scenes/pack-pages';
import { uniqueEvidence } from '@/domain/scenes/scene-evidence';
import { countThemes, type ThemeCounts, type ThemeRow } from '@/domain/themes/count-themes';
import { recordTitle } from '@/facts/record-words';
import { shownText } from '@/i18n/i18n-context';

import type { SceneNote } from '../scene-content';
import {
  bodyHeight,
  captionOf,
  headerOf,
  MOST_NOTES,
  noteOf,
  type SceneContext,
  type SceneDraft,
} from './context';
import { MOST_ROWS } from './rows';
import { frameOf, voidsOf } from './themes-frame';
import { measureRow } from './themes-rows';

/** At most so much air is added to a row where there is room. */
const MOST_AIR = 22;

/** Records by theme and voice; no themes at all give no scene. */
export function themeScenes(context: SceneContext): readonly SceneDraft[] {
  const { input } = context;
  const { themes } = input.index.dataset;
  const counts = countThemes(input.selection.records, themes, input.sides, input.index);
  if (counts.recordsWithTheme === 0) return [];
  const heading = headingOf(themesFinding(input.selection.records, themes), context);
  const header = headerOf(context, heading);
  const frame = frameOf(counts, context);
  const caption = captionOf(context, captionWords(counts, frame.unit, context));
  const room = bodyHeight(context, header, caption) - frame.headHeight;
  const mostItems = context.shape === 'portrait' ? 2 * MOST_ROWS : MOST_ROWS;
  const rows = counts.rows.map((row) => ({ row, ...measureRow(row, counts, frame, context) }));
  return packPages(rows, { height: room, gap: 0, mostItems }).map((page) => {
    const used = heightOf(page, 0);
    const air = Math.floor(Math.min(MOST_AIR, Math.max(0, room - used) / page.length));
    let top = 0;
    const placed = page.map(({ placed: themeRow }) => {
      const own = { ...themeRow, top, height: themeRow.height + air };
      top += own.height;
      return own;
    });
    return {
      heading,
      header,
      ...(caption === undefined ? {} : { caption }),
      content: { ...frame, rows: placed, voids: voidsOf(counts, frame, top, context) },
      contentHeight: frame.headHeight + top,
      items: page.length,
      evidence: uniqueEvidence(
        page.flatMap(({ row }) => row.entries.flatMap(({ evidence }) => evidence)),
      ),
      notes: page.flatMap(({ row }) => notesOf(row, context)),
    };
  });
}

/** What a mark means, only of the marks that are drawn. */
function captionWords({ rows }: ThemeCounts, unit: number, { words, i18n }: SceneContext): string {
  const hasQuoted = rows.some(({ cells }) => cells.some(({ quoted }) => quoted > 0));
  const sentences = [
    unit >= SQUARE_UNIT ? words.themes.squares : words.themes.bars,
    hasQuoted && unit >= GAP_UNIT ? words.themes.quoted : '',
    words.themes.totals,
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .join(i18n.language === 'zh-Hans' ? '' : ' ');
}

/** From this width on a record's piece of a bar looks like a square. */
const SQUARE_UNIT = 30;
/** From this width on pieces have gaps, and room for the line of quoted words. */
const GAP_UNIT = 11;

function headingOf(finding: ThemesFinding, { i18n, words: stage }: SceneContext): string {
  const words = i18n.m.themes.finding;
  switch (finding.key) {
    case 'nothing':
      return words.nothing;
    case 'none':
      return words.none;
    case 'no_headline':
      return stage.themes.noHeadline({ further: finding.further });
    case 'further_only':
      return words.furtherOnly({ themes: finding.further, records: finding.records });
    case 'counts':
      return stage.themes.heading({
        groups: finding.groups.map(({ themes, records }) => ({
          names: themes.map(({ name }) => shownText(name, i18n.language).text),
          records,
        })),
      });
  }
}

/** A theme's records one by one, each with where it stands. */
function notesOf(row: ThemeRow, context: SceneContext): readonly SceneNote[] {
  const { i18n, words, input } = context;
  const theme = shownText(row.theme.name, i18n.language).text;
  return row.entries.slice(0, MOST_NOTES).map(({ record, evidence }) =>
    noteOf(
      context,
      `${row.theme.id} ${record.id}`,
      words.disagreements.label({
        label: theme,
        thing: recordTitle(record, input.index, i18n).text,
      }),
      evidence,
    ),
  );
}
