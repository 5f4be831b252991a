import { readFile } from 'node:fs/promises';

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { readDataset } from '@/data/read-dataset';
import { buildIndex, type DatasetIndex } from '@/domain/index/dataset-index';
import { LANGUAGES } from '@/domain/model/closed-sets';
import type { Language } from '@/domain/model/vocabulary';
import { select } from '@/domain/selection/select';
import { countThemeYears } from '@/domain/themes/count-theme-years';
import { countThemes } from '@/domain/themes/count-themes';
import { fitWindow } from '@/domain/timeline/time-window';
import { isInWindow, timelineItems } from '@/domain/timeline/timeline-items';
import { parseQuery } from '@/domain/view-state/query';
import { formatsFor } from '@/i18n/formats/formats-for';
import type { I18n } from '@/i18n/i18n-context';
import { loadMessages } from '@/i18n/messages/load-messages';
import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { boxOf, type Drawing } from './drawing';
import { textWidth } from './text-width';
import { themesDrawing } from './themes/themes-drawing';
import { countOf } from './themes/year-panels';
import { yearsDrawing } from './themes/years-drawing';
import { timelineDrawing } from './timeline/timeline-drawing';
import { timelineKey } from './timeline/timeline-key';

let shipped: DatasetIndex;
const speaking = new Map<Language, I18n>();

beforeAll(async () => {
  const path = 'public/data/azerbaijan-china-media.json';
  const result = await readDataset(await readFile(path, 'utf8'), path);
  if (!result.ok) throw new Error('the shipped data do not read');
  shipped = buildIndex(result.dataset);
  for (const language of LANGUAGES) {
    speaking.set(language, { language, m: await loadMessages(language), f: formatsFor(language) });
  }
});

function i18nOf(language: Language): I18n {
  const i18n = speaking.get(language);
  if (i18n === undefined) throw new Error(`no words in ${language}`);
  return i18n;
}

/** Texts that lie over each other or leave the drawing. */
function faultsOf({ shapes, width, height }: Drawing): readonly string[] {
  const boxes = shapes
    .filter((shape) => shape.type === 'text')
    .map((shape) => ({ text: shape.text, ...boxOf(shape) }));
  const outside = boxes.filter(
    ({ x0, x1, y0, y1 }) => x0 < -0.5 || x1 > width + 0.5 || y0 < -0.5 || y1 > height + 0.5,
  );
  const meeting = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) => a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01,
      )
      .map((b) => `“${a.text}” meets “${b.text}”`),
  );
  return [...outside.map(({ text }) => `“${text}” is outside`), ...meeting];
}

function timelineOf(index: DatasetIndex, language: Language, width: number) {
  const items = timelineItems(index.records);
  const window = fitWindow(items.range ?? { from: 0, to: 0 });
  const i18n = i18nOf(language);
  return { items, window, drawing: timelineDrawing({ index, i18n, items, window, width }) };
}

const language = fc.constantFrom<Language>(...LANGUAGES);
const selections = [
  '',
  'kind=agreement',
  'kind=statement',
  'theme=ai',
  'side=AZ',
  'org=org-xinhua',
  'from=2024-01-01&to=2025-12-31',
  'disagreements=1',
  'q=memorandum',
] as const;

describe('the timeline as a drawing', () => {
  it('has no texts over each other, whatever the records, the width and the language', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 480, max: 1_200 }),
        language,
        async (records, seed, width, lang) => {
          const index = await readIndex(syntheticDataset({ records, seed }));
          const { drawing, items, window } = timelineOf(index, lang, width);
          expect(faultsOf(drawing)).toEqual([]);
          expect(faultsOf(timelineKey(items, window, width, i18nOf(lang)))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it.each(LANGUAGES)('draws every record of the window once, in %s', (lang) => {
    const { drawing, items, window } = timelineOf(shipped, lang, 680);
    const inWindow = items.lanes
      .flatMap((lane) => lane.items)
      .filter((item) => isInWindow(item, window));
    const marks = drawing.shapes.filter(
      (shape) => shape.type === 'path' && /^M-[67](-[67]H| 0a)/u.test(shape.d),
    );
    const inCapsules = drawing.shapes
      .filter((shape) => shape.type === 'text' && shape.fill === 'paper')
      .map((shape) => (shape.type === 'text' ? Number(shape.text) : 0));
    expect(inCapsules.length).toBeGreaterThan(0);
    expect(marks.length + inCapsules.reduce((sum, count) => sum + count, 0)).toBe(inWindow.length);
  });
});

describe.each(LANGUAGES)('the themes as drawings in %s', (lang) => {
  it.each(selections)('have no texts over each other: %s', (query) => {
    const { records, anyTime } = select(shipped, parseQuery(query));
    const { themes, sides } = shipped.dataset;
    const counts = countThemes(records, themes, sides, shipped);
    const years = countThemeYears(themes, records, anyTime);
    for (const width of [680, 904]) {
      for (const isMono of [true, false]) {
        const i18n = i18nOf(lang);
        expect(faultsOf(themesDrawing({ i18n, counts, width, isMono }))).toEqual([]);
        if (years === undefined) continue;
        expect(faultsOf(yearsDrawing({ i18n, counts: years, width, isMono }))).toEqual([]);
      }
    }
  });
});

describe('the numbers of the themes', () => {
  it('are those that were counted', () => {
    const { themes, sides } = shipped.dataset;
    const counts = countThemes(shipped.records, themes, sides, shipped);
    const { shapes } = themesDrawing({ i18n: i18nOf('en'), counts, width: 680, isMono: true });
    const totals = shapes.flatMap((shape) =>
      shape.type === 'text' && shape.face === 'sansBold' && /^\d+$/u.test(shape.text)
        ? Number(shape.text)
        : [],
    );
    expect(totals).toEqual(counts.rows.map(({ total }) => total));
    const cells = shapes.flatMap((shape) =>
      shape.type === 'text' && shape.face === 'sans' && /^\d+$/u.test(shape.text)
        ? Number(shape.text)
        : [],
    );
    expect(cells).toEqual(
      counts.rows.flatMap((row) =>
        row.cells.map(({ entries }) => entries.length).filter((count) => count > 0),
      ),
    );
  });

  it('by year are as high as they are many', () => {
    const { themes } = shipped.dataset;
    const counts = countThemeYears(themes, shipped.records, shipped.records);
    if (counts === undefined) throw new Error('no years');
    const { shapes } = yearsDrawing({ i18n: i18nOf('en'), counts, width: 680, isMono: false });
    const heights = shapes.flatMap((shape) =>
      shape.type === 'rect' && shape.radius === undefined ? shape.height : [],
    );
    const expected = counts.themes.flatMap(({ years }) =>
      years.map(countOf).filter((count) => count > 0),
    );
    const most = Math.max(...heights);
    expect(heights.map((height) => Math.round((height / most) * counts.peak))).toEqual(expected);
  });
});

describe('textWidth', () => {
  it('grows with every letter and knows Han and Azerbaijani', () => {
    expect(textWidth('', 10)).toBe(0);
    expect(textWidth('中国', 10)).toBe(20);
    expect(textWidth('Əə', 10)).toBeGreaterThan(10);
    expect(textWidth('Əə', 10)).toBeLessThan(16);
    expect(textWidth('wide', 12, 'sansBold')).toBeGreaterThan(textWidth('wide', 12));
  });
});
