import { sourcesFinding } from '@/domain/findings/sources-finding';
import type { Evidence, Source } from '@/domain/model/types';
import { sourcesCitedBy } from '@/domain/scenes/cited-sources';
import { publisherName } from '@/facts/publisher-words';
import { steadyText } from '@/i18n/steady-text';

import type { RowShape, SceneRow } from '../scene-content';
import { captionOf, headerOf, noteOf, type SceneContext, type SceneDraft } from './context';
import { columnWidth, countingBeyond, listed, listScenes, mainWidth, rowOf } from './rows';

const SHAPE = {
  markWidth: 76,
  asideWidth: 120,
  padding: 13,
  align: 'start',
} as const satisfies RowShape;

/** The sources that other scenes cite, by number, each with how much of it was read. */
export function sourceScenes(
  context: SceneContext,
  cited: readonly Evidence[],
): readonly SceneDraft[] {
  const { input, i18n, words } = context;
  const sources = sourcesCitedBy(cited, input.index.dataset.sources);
  if (sources.length === 0) return [];
  const finding = sourcesFinding(sources);
  const heading =
    finding.key === 'none' ? i18n.m.sources.finding.none : words.sources.heading(finding);
  const byId = new Map<string, Source>(sources.map((source) => [source.id, source]));
  const columns = context.shape === 'landscape' ? 2 : 1;
  const evidenceOf = (rows: readonly SceneRow[]): readonly Evidence[] =>
    rows.flatMap(({ key }) => {
      const source = byId.get(key);
      return source === undefined ? [] : { sourceId: source.id };
    });
  const { shown, beyond } = listed(sources);
  const scenes = listScenes(
    shown.map((source) => sourceRow(source, context, columnWidth(context, columns))),
    context,
    {
      header: headerOf(context, heading),
      heading,
      shape: SHAPE,
      caption: captionOf(context, words.sources.key),
      columns,
      evidenceOf,
      noteOf: (row) => {
        const source = byId.get(row.key);
        if (source === undefined) return undefined;
        const facts = [
          steadyText(source.title ?? words.notes.untitled),
          publisherName(source, i18n),
          dateAndRead(source, context),
        ];
        return noteOf(context, row.key, words.joined({ facts }), evidenceOf([row]));
      },
    },
  );
  return countingBeyond(scenes, beyond);
}

function sourceRow(source: Source, context: SceneContext, width: number): SceneRow {
  const { typesetter, i18n, words } = context;
  const main = mainWidth(width, SHAPE);
  return rowOf(
    {
      key: source.id,
      mark: {
        type: 'read',
        whole: source.read === 'whole',
        label: i18n.m.sources.readHow[source.read],
      },
      aside: [
        typesetter.set(
          words.marks.source({ number: source.number, places: [] }),
          'number',
          SHAPE.asideWidth,
        ),
      ],
      main: [
        typesetter.set(
          words.sources.entry({
            publisher: publisherName(source, i18n),
            date: source.published && i18n.f.date(source.published, 'short'),
          }),
          'source',
          main,
        ),
      ],
    },
    SHAPE,
  );
}

function dateAndRead(source: Source, { i18n, words }: SceneContext): string {
  const { m, f } = i18n;
  return words.sources.facts({
    date: source.published === undefined ? m.sources.dateNotRecorded : f.date(source.published),
    read: m.sources.readHow[source.read],
  });
}
