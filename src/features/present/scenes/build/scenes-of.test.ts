import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { readDataset } from '@/data/read-dataset';
import { buildIndex, type DatasetIndex } from '@/domain/index/dataset-index';
import { LANGUAGES } from '@/domain/model/closed-sets';
import type { Language } from '@/domain/model/vocabulary';
import { parsePlaylist } from '@/domain/scenes/playlist';
import { select } from '@/domain/selection/select';
import { shownThings } from '@/domain/selection/shown-things';
import { DEFAULT_VIEW, type ViewState } from '@/domain/view-state/view-state';
import { formatsFor } from '@/i18n/formats/formats-for';
import { loadMessages } from '@/i18n/messages/load-messages';
import { loadPresentingWords } from '@/i18n/presenting/load-presenting-words';
import { aDataset, anAgreement, aPerson } from '@/testing/builders';
import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { estimateWidth } from '../measure-text';
import type { Scene } from '../scene-content';
import { stageBox, type StageShape } from '../stage-shape';
import { createTypesetter, type TextBlock } from '../typesetter';
import { scenesOf } from './scenes-of';

const SHAPES = ['landscape', 'portrait'] as const;
const FILES = ['azerbaijan-china-media', 'regional-media'] as const;

async function scenesFor(
  index: DatasetIndex,
  changes: Partial<ViewState> = {},
  language: Language = 'en',
  shape: StageShape = 'landscape',
  playlist?: string,
): Promise<readonly Scene[]> {
  const state = { ...DEFAULT_VIEW, ...changes };
  const selection = select(index, state);
  const words = await loadPresentingWords(language);
  return scenesOf(
    {
      input: {
        index,
        state,
        selection,
        shown: shownThings(index, selection),
        sides: index.dataset.sides,
        today: 20_780,
      },
      i18n: { language, m: await loadMessages(language), f: formatsFor(language) },
      words: words.scenes,
      typesetter: createTypesetter(language, estimateWidth),
      shape,
      box: stageBox(shape),
    },
    playlist === undefined ? undefined : parsePlaylist(playlist),
  );
}

async function indexOf(file: string): Promise<DatasetIndex> {
  const path = new URL(`../../../../../public/data/${file}.json`, import.meta.url);
  const result = await readDataset(readFileSync(path, 'utf8'), file);
  if (!result.ok) throw new Error('the shipped dataset does not read');
  return buildIndex(result.dataset);
}

/** Everything that text is set in, wherever it stands in a scene. */
function blocksIn(value: unknown): readonly TextBlock[] {
  if (Array.isArray(value)) return value.flatMap(blocksIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isBlock(value)) return [value];
  return Object.entries(value).flatMap(([key, part]) => (key === 'layout' ? [] : blocksIn(part)));
}

function isBlock(value: object): value is TextBlock {
  return 'lines' in value && 'style' in value && 'height' in value;
}

/** What must hold for the scenes of any selection. */
function assertSound(scenes: readonly Scene[], shape: StageShape): void {
  const box = stageBox(shape);
  expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
  const tooHigh = scenes.filter(({ height }) => height > box.height + 0.01);
  expect(tooHigh.map(({ id, height }) => `${id} ${height}`)).toEqual([]);
  expect(scenes.filter(({ heading }) => heading === '')).toEqual([]);
  const tooWide = blocksIn(
    scenes.map(({ header, content, caption }) => [header, content, caption]),
  ).flatMap(({ lines, style }) =>
    lines.filter(
      (line) =>
        Array.from(line.trimEnd()).length > 1 &&
        estimateWidth(line.trimEnd(), style) > box.width + 0.01,
    ),
  );
  expect(tooWide).toEqual([]);
  for (const [place, { section, page, pages }] of scenes.entries()) {
    const own = scenes.filter((other) => other.section === section);
    expect(own.length).toBe(pages);
    expect(own[page - 1]).toBe(scenes[place]);
  }
}

/** Ids of the records that stand in a section one by one. */
function recordsIn(scenes: readonly Scene[]): readonly string[] {
  return scenes.flatMap(({ content }) => {
    if (content.kind === 'plate') return content.rows.map(({ key }) => key);
    if (content.kind === 'columns') {
      return content.columns.flatMap(({ rows }) => rows.map(({ key }) => key));
    }
    if (content.kind !== 'lanes') return [];
    return content.lanes.flatMap(({ layout }) =>
      layout.placed.flatMap((placed) =>
        placed.type === 'mark' ? [placed.item.id] : placed.members.items().map(({ id }) => id),
      ),
    );
  });
}

describe.each(FILES)('scenes of %s', (file) => {
  let index: DatasetIndex;
  beforeAll(async () => {
    index = await indexOf(file);
  });

  it.each(LANGUAGES.flatMap((language) => SHAPES.map((shape) => [language, shape] as const)))(
    'are no higher and no wider than the stage in %s, %s',
    async (language, shape) => {
      assertSound(await scenesFor(index, {}, language, shape), shape);
    },
  );

  it('walk through every record once', async () => {
    const scenes = await scenesFor(index, {}, 'en', 'landscape', 'timeline');
    const [overview, ...walk] = scenes;
    const ids = index.records.map(({ id }) => id).toSorted();
    expect(recordsIn(walk).toSorted()).toEqual(ids);
    const dated = index.records.filter(({ date }) => date !== undefined).map(({ id }) => id);
    expect(recordsIn(overview ? [overview] : []).toSorted()).toEqual(dated.toSorted());
  });

  it('have every agreement once, in time order', async () => {
    const scenes = await scenesFor(index, {}, 'az', 'landscape', 'agreements');
    const agreements = index.records.filter(({ kind }) => kind === 'agreement');
    expect(recordsIn(scenes)).toEqual(agreements.map(({ id }) => id));
  });

  it('have every delegate of every delegation', async () => {
    const scenes = await scenesFor(index, {}, 'en', 'landscape', 'delegations');
    const shown = scenes.flatMap((scene) => {
      const { content, view } = scene;
      if (content.kind !== 'columns') return [];
      const own = content.columns.filter(({ key }) => key.startsWith('delegation '));
      return own.flatMap(({ rows }) => rows.map(({ key }) => `${view.record ?? ''} ${key}`));
    });
    for (const { id, members } of index.dataset.delegations) {
      for (const { personId } of members) {
        expect(shown.filter((key) => key === `${id} ${personId}`)).toHaveLength(1);
      }
    }
  });

  it('list exactly the sources that the other scenes cite', async () => {
    const scenes = await scenesFor(index, {}, 'en', 'landscape', 'agreements,sources,gaps');
    const cited = scenes
      .filter(({ section }) => section !== 'sources')
      .flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId));
    const listed = recordsIn(scenes.filter(({ section }) => section === 'sources'));
    expect(listed.toSorted()).toEqual([...new Set<string>(cited)].toSorted());
  });

  it('hold for whatever is selected', async () => {
    const range = fc.tuple(fc.integer({ min: 1994, max: 2026 }), fc.integer({ min: 0, max: 8 }));
    await fc.assert(
      fc.asyncProperty(
        range,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...SHAPES),
        async ([from, years], language, shape) => {
          const changes = { from: `${from}-01-01`, to: `${from + years}-12-31` };
          assertSound(await scenesFor(index, changes, language, shape), shape);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('scenes', () => {
  it('are the title alone where nothing is selected, whatever the playlist', async () => {
    const index = await indexOf('regional-media');
    const scenes = await scenesFor(index, { q: 'zzzz' }, 'en', 'landscape', 'themes,sources');
    expect(scenes.map(({ id }) => id)).toEqual(['title']);
    const [title] = scenes;
    const text = blocksIn(title?.content).map(({ lines }) => lines.join(''));
    expect(text).toContain('No record matches this selection.');
    assertSound(scenes, 'landscape');
  });

  it('follow the playlist and leave out what it leaves out', async () => {
    const index = await indexOf('regional-media');
    const scenes = await scenesFor(index, {}, 'en', 'landscape', 'gaps,glance:40');
    expect([...new Set(scenes.map(({ section }) => section))]).toEqual(['gaps', 'glance']);
  });

  it('end by saying what is left where there is far too much', async () => {
    const index = await readIndex(syntheticDataset({ records: 1500 }));
    const scenes = await scenesFor(index);
    assertSound(scenes, 'landscape');
    expect(scenes.length).toBeLessThan(320);
    const lanes = scenes.filter(({ content }) => content.kind === 'lanes');
    expect(lanes.length).toBeGreaterThan(1);
  }, 20_000);

  it('bear texts of any length', async () => {
    const long = 'Memorandum on cooperation '.repeat(120).trim();
    const index = buildIndex(
      aDataset({
        people: [aPerson()],
        agreements: [
          anAgreement({ title: { en: long }, date: '2025' }),
          anAgreement({ id: 'agr-2', title: { en: 'x'.repeat(900) } }),
        ],
      }),
    );
    for (const shape of SHAPES) {
      const scenes = await scenesFor(index, {}, 'en', shape);
      assertSound(scenes, shape);
      const agreements = scenes.filter(({ section }) => section === 'agreements');
      const text = blocksIn(agreements.map(({ content }) => content)).flatMap(({ lines }) => lines);
      expect(text.join('')).toContain(long);
      expect(text.join('')).toContain('x'.repeat(900));
    }
  });
});
