import { overviewFinding } from '@/domain/findings/overview-finding';
import { overviewLists } from '@/domain/findings/overview-lists';
import { packPages, heightOf } from '@/domain/scenes/pack-pages';

import type { SceneFigure } from '../scene-content';
import {
  bodyHeight,
  headerOf,
  noteOf,
  type SceneContext,
  type SceneDraft,
  wordsOf,
} from './context';
import { wholeSources } from './title';

const NUMERAL = 280;
const LABEL = 440;
const GAP = 40;
const PADDING = 12;

const KEYS = ['agreements', 'organizations', 'people', 'themes', 'sources'] as const;

/** The figures over the page, one a row with what it is made up of. */
export function glanceScenes(context: SceneContext): readonly SceneDraft[] {
  const { input, words } = context;
  const { records } = input.selection;
  const heading = words.glance({ records: records.length, sources: input.shown.sources.length });
  const header = headerOf(context, heading);
  const labelWidth = context.shape === 'landscape' ? LABEL : 0;
  const room = { height: bodyHeight(context, header, undefined), gap: 0, mostItems: KEYS.length };
  const evidence = wholeSources(context);
  return packPages(figuresOf(context, labelWidth), room).map((items) => ({
    heading,
    header,
    content: { kind: 'figures', numeralWidth: NUMERAL, labelWidth, items },
    contentHeight: heightOf(items, 0),
    items: items.length,
    evidence,
    notes: items.map(({ key, numeral, label, detail }) =>
      noteOf(context, key, wordsOf([numeral, label, detail]), []),
    ),
  }));
}

function figuresOf(context: SceneContext, labelWidth: number): readonly SceneFigure[] {
  const { input, i18n, typesetter, box } = context;
  const { m, f } = i18n;
  const lists = overviewLists(input.index, input.selection.records, input.shown);
  const finding = overviewFinding(
    input.selection.records,
    lists,
    input.shown.delegations,
    input.index.dataset.themes,
    input.sides,
  );
  const bySide = finding.organizationsBySide.filter(([, count]) => count > 0);
  const glance = m.findings.glance;
  const details = {
    agreements: glance.forms(finding),
    organizations:
      finding.organizationsBySide.length > 1
        ? glance.bySide({
            sides: bySide.map(([side, count]) => ({ name: side && f.area(side), count })),
          })
        : '',
    people: glance.delegates(finding),
    themes: glance.tracked(finding),
    sources: glance.languages(finding),
  };
  const beside = box.width - NUMERAL;
  return KEYS.map((key) => {
    const count = lists[key].length;
    const numeral = typesetter.set(f.number(count), 'numeral', NUMERAL);
    const label = typesetter.set(glance[key]({ count }), 'name', labelWidth || beside);
    const detail = typesetter.set(details[key], 'small', beside - labelWidth - (labelWidth && GAP));
    const text =
      labelWidth === 0 ? label.height + detail.height : Math.max(label.height, detail.height);
    return {
      key,
      numeral,
      label,
      detail,
      height: Math.max(numeral.height, text) + 2 * PADDING,
    };
  });
}
