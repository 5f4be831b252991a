import { overviewFinding } from '@/domain/findings/overview-finding';
import { overviewLists } from '@/domain/findings/overview-lists';
import type { Evidence } from '@/domain/model/types';
import { heightOf, packPages } from '@/domain/scenes/pack-pages';
import { shownText } from '@/i18n/i18n-context';

import type { OpeningContent } from '../scene-content';
import type { TypeName } from '../stage-type';
import { blocksHeight, hasBrokenWord, splitBlock, type TextBlock } from '../typesetter';
import { bodyHeight, headerOf, noteOf, type SceneContext, type SceneDraft } from './context';
import { selectionTokens } from './selection-words';

const WORDMARK = 120;
const DECK_GAP = 40;
const FACTS_GAP = 48;
const FACT_GAP = 64;

/** The title and, on a scene of its own, what was read; without any record the title says that, and nothing follows. */
export function titleScenes(context: SceneContext): readonly SceneDraft[] {
  const opening = openingScene(context);
  return context.input.selection.records.length === 0
    ? [opening]
    : [opening, ...coverageScenes(context)];
}

function openingScene(context: SceneContext): SceneDraft {
  const { input, i18n, words, typesetter, box } = context;
  const { dataset } = input.index;
  const title = shownText(dataset.title, i18n.language);
  const { records } = input.selection;
  const lists = overviewLists(input.index, records, input.shown);
  const finding = overviewFinding(
    records,
    lists,
    input.shown.delegations,
    dataset.themes,
    input.sides,
  );
  const said = records.length === 0 ? words.title.nothing : i18n.m.findings.deck(finding);
  const deck = [typesetter.set(said, 'deck', Math.min(box.width, 1560), { balanced: true })];
  const facts = factsOf(context);
  const factsHeight = Math.max(...facts.map(({ height }) => height));
  const room = box.height - WORDMARK - DECK_GAP - blocksHeight(deck) - FACTS_GAP - factsHeight;
  const display = displayOf(context, title.text, title.lang, room);
  const content: OpeningContent = {
    kind: 'opening',
    wordmark: i18n.m.app.name,
    display,
    deck,
    facts: facts.map(({ term, value }) => ({ term, value })),
  };
  const summary = dataset.summary === undefined ? [] : [shownText(dataset.summary, i18n.language)];
  return {
    heading: title.text,
    header: { height: 0 },
    content,
    contentHeight:
      WORDMARK + display.height + DECK_GAP + blocksHeight(deck) + FACTS_GAP + factsHeight,
    items: 1,
    evidence: wholeSources(context),
    notes: [
      ...summary.map(({ text }) => noteOf(context, 'summary', text, [])),
      noteOf(context, 'deck', said, []),
      ...i18n.m.method.map((text) => noteOf(context, text, text, [])),
    ],
  };
}

const DISPLAYS: readonly TypeName[] = ['display168', 'display132', 'display104', 'heading'];

/** The largest that fits; the smallest whatever it takes. */
function displayOf(
  { typesetter, box, shape }: SceneContext,
  text: string,
  lang: string | undefined,
  room: number,
): TextBlock {
  const most = shape === 'landscape' ? 2 : 5;
  const set = (type: TypeName): TextBlock =>
    typesetter.set(text, type, box.width, { lang, balanced: true });
  const fits = DISPLAYS.map(set).find(
    (block) => block.lines.length <= most && block.height <= room && !hasBrokenWord(block),
  );
  return fits ?? set('heading');
}

interface Fact {
  readonly term: TextBlock;
  readonly value: TextBlock;
  readonly height: number;
}

/** As of when, which version, what is selected: beside each other, or under each other on a narrow stage. */
function factsOf(context: SceneContext): readonly Fact[] {
  const { input, i18n, words, typesetter, box, shape } = context;
  const { dataset } = input.index;
  const tokens = selectionTokens(context);
  const texts = [
    { term: words.title.asOf, value: i18n.f.date(dataset.asOf) },
    { term: words.title.version, value: dataset.version },
    {
      term: words.title.selection,
      value: tokens.length === 0 ? words.title.everything : words.title.tokens({ tokens }),
    },
  ];
  const width = shape === 'portrait' ? box.width : (box.width - 2 * FACT_GAP) / 3;
  const facts = texts.map(({ term, value }) => {
    const blocks = {
      term: typesetter.set(term, 'small', width),
      value: typesetter.set(value, 'number', width),
    };
    return { ...blocks, height: blocks.term.height + blocks.value.height };
  });
  if (shape === 'landscape') return facts;
  const height = facts.reduce((sum, fact) => sum + fact.height, 0) + 2 * 20;
  return facts.map((fact) => ({ ...fact, height }));
}

/** Coverage and method in running text, cut between lines where it is longer than a scene. */
function coverageScenes(context: SceneContext): readonly SceneDraft[] {
  const { input, i18n, words, typesetter, box } = context;
  const header = headerOf(context, words.title.coverage);
  const shown = shownText(input.index.dataset.coverage, i18n.language);
  const text = typesetter.set(shown.text, 'prose', box.width, { lang: shown.lang });
  const lines = text.lines.map((_, line) => {
    const [, from] = splitBlock(text, line);
    return splitBlock(from, 1)[0];
  });
  const room = { height: bodyHeight(context, header, undefined), gap: 0, mostItems: Infinity };
  return packPages(lines, room).map((page) => {
    const block = { ...text, lines: page.flatMap((line) => line.lines), height: heightOf(page, 0) };
    return {
      heading: words.title.coverage,
      header,
      content: { kind: 'prose', blocks: [block] },
      contentHeight: block.height,
      items: 1,
      evidence: wholeSources(context),
      notes: [noteOf(context, 'coverage', shown.text, [])],
    };
  });
}

/** Every source of the selection as a whole: what a count rests on. */
export function wholeSources({ input }: Pick<SceneContext, 'input'>): readonly Evidence[] {
  return input.shown.sources.map(({ id }) => ({ sourceId: id }));
}
