import { parseEdtf } from '@/domain/dates/parse-edtf';
import type { DisagreementValue } from '@/domain/model/types';
import { heightOf, packPages } from '@/domain/scenes/pack-pages';
import { type DisagreementOn, disagreementsOf } from '@/domain/sources/disagreements';
import { recordTitle } from '@/facts/record-words';
import { type ShownText, shownText } from '@/i18n/i18n-context';

import { evidenceMarksText } from '../evidence-marks-text';
import type { ReadingItem, ReadingValue } from '../scene-content';
import { blocksHeight, type TextBlock } from '../typesetter';
import { bodyHeight, headerOf, noteOf, type SceneContext, type SceneDraft } from './context';
import { countingBeyond, cutBlocks, listed, MOST_SCENES } from './rows';

/** At most so many facts on a scene. */
const MOST_TOGETHER = 3;
const VALUE_GAP = 56;
const PADDING = 16;
/** Between label, readings and reason. */
const READING_GAP = 12;
/** Over a reading: its rule. */
const READING_RULE = 16;

/** Facts with more than one reading: all readings, the one used here and why. */
export function disagreementScenes(context: SceneContext): readonly SceneDraft[] {
  const { input, words } = context;
  const { records } = input.selection;
  const items = disagreementsOf({ ...input.shown, records });
  if (items.length === 0) return [];
  const heading = words.disagreements.heading({ count: items.length });
  const header = headerOf(context, heading);
  const room = { height: bodyHeight(context, header, undefined), gap: 0, mostItems: MOST_TOGETHER };
  const byKey = new Map(items.map((item) => [item.key, item]));
  const { shown: first, beyond } = listed(items, MOST_TOGETHER * (MOST_SCENES + 1));
  const set = first.flatMap((item) => readingItems(item, context, room.height));
  const scenes = packPages(set, room).map((page): SceneDraft => {
    const shown = page.flatMap(({ key }) => byKey.get(keyOfItem(key)) ?? []);
    const evidence = shown.flatMap(evidenceOf);
    return {
      heading,
      header,
      content: { kind: 'readings', items: page },
      contentHeight: heightOf(page, 0),
      items: new Set(shown).size,
      evidence,
      notes: shown.flatMap((item) =>
        item.disagreement.values.map((value, place) =>
          noteOf(
            context,
            `${item.key} ${place}`,
            words.disagreements.label({
              label: labelOf(item, context),
              thing: valueText(value, context).text,
            }),
            value.evidence,
          ),
        ),
      ),
    };
  });
  return countingBeyond(scenes, beyond);
}

/** Pieces of one fact carry its key before this. */
const PIECE = '#';

function keyOfItem(key: string): string {
  return key.split(PIECE)[0] ?? key;
}

function evidenceOf({ disagreement }: DisagreementOn): SceneDraft['evidence'] {
  return disagreement.values.flatMap(({ evidence }) => evidence);
}

/** A fact as one item, or as several where it is higher than a scene: then its readings and its reason follow on the next ones. */
function readingItems(
  item: DisagreementOn,
  context: SceneContext,
  most: number,
): readonly ReadingItem[] {
  const { typesetter, box, words, shape, i18n } = context;
  const { values, preferred, reason } = item.disagreement;
  const columns = shape === 'portrait' ? 1 : Math.min(3, values.length);
  const columnWidth = (box.width - (columns - 1) * VALUE_GAP) / columns;
  const label = [typesetter.set(labelOf(item, context), 'number', box.width)];
  const readings = values.map((value, place) =>
    readingValue(value, place === preferred, columnWidth, context),
  );
  const shown = shownText(reason, i18n.language);
  const why =
    preferred === undefined ? words.disagreements.noPreference({ reason: shown.text }) : shown.text;
  const text = typesetter.set(why, 'small', box.width, { lang: shown.lang });
  const whole = itemOf(item.key, { label, readings, reason: [text], columns, columnWidth });
  if (whole.height <= most) return [whole];
  return splitItem(item.key, { label, readings, reason: [text], columns, columnWidth }, most);
}

interface ItemParts {
  readonly label: readonly TextBlock[];
  readonly readings: readonly ReadingValue[];
  readonly reason: readonly TextBlock[];
  readonly columns: number;
  readonly columnWidth: number;
}

function itemOf(
  key: string,
  { label, readings, reason, columns, columnWidth }: ItemParts,
): ReadingItem {
  const rows = Array.from({ length: Math.ceil(readings.length / columns) }, (_, row) =>
    readings.slice(row * columns, (row + 1) * columns),
  );
  const values = rows.reduce(
    (sum, row) =>
      sum + READING_RULE + READING_GAP + Math.max(...row.map(({ blocks }) => blocksHeight(blocks))),
    0,
  );
  const why = reason.length === 0 ? 0 : READING_GAP + blocksHeight(reason);
  const height = 2 * PADDING + blocksHeight(label) + values + why;
  return { key, label, values: readings, columns, columnWidth, reason, height };
}

/** Rows of readings one after the other, as many as fit; then the reason, cut between lines. */
function splitItem(key: string, parts: ItemParts, most: number): readonly ReadingItem[] {
  const items: ReadingItem[] = [];
  const push = (piece: Partial<ItemParts>): void => {
    items.push(
      itemOf(`${key}${PIECE}${items.length}`, { ...parts, readings: [], reason: [], ...piece }),
    );
  };
  const { columns, readings } = parts;
  let taken: readonly ReadingValue[] = [];
  for (let at = 0; at < readings.length; at += columns) {
    const row = readings.slice(at, at + columns);
    const tried = itemOf(key, { ...parts, readings: [...taken, ...row], reason: [] });
    if (taken.length > 0 && tried.height > most) {
      push({ readings: taken });
      taken = row;
    } else taken = [...taken, ...row];
  }
  push({ readings: taken });
  return [
    ...items.flatMap((item) => cutReadings(item, parts, most)),
    ...cutReason(key, parts, most),
  ];
}

/** Readings that are by themselves higher than a scene: one under the other, cut between lines. */
function cutReadings(item: ReadingItem, parts: ItemParts, most: number): readonly ReadingItem[] {
  if (item.height <= most) return [item];
  const room = most - 2 * PADDING - blocksHeight(parts.label) - READING_RULE - READING_GAP;
  const pieces: ReadingItem[] = [];
  for (const reading of item.values) {
    let waiting = reading.blocks;
    while (waiting.length > 0) {
      const [here, after] = cutBlocks(waiting, room);
      const key = `${item.key}.${pieces.length}`;
      const readings = [{ ...reading, blocks: here }];
      pieces.push(itemOf(key, { ...parts, readings, reason: [], columns: 1 }));
      waiting = after;
    }
  }
  return pieces;
}

function cutReason(key: string, parts: ItemParts, most: number): readonly ReadingItem[] {
  const room = most - 2 * PADDING - blocksHeight(parts.label) - READING_GAP;
  const pieces: ReadingItem[] = [];
  let waiting = parts.reason;
  while (waiting.some(({ lines }) => lines.length > 0)) {
    const [here, after] = cutBlocks(waiting, room);
    pieces.push(
      itemOf(`${key}${PIECE}why${pieces.length}`, { ...parts, readings: [], reason: here }),
    );
    waiting = after;
  }
  return pieces;
}

function readingValue(
  value: DisagreementValue,
  isUsed: boolean,
  width: number,
  context: SceneContext,
): ReadingValue {
  const { typesetter, words, input } = context;
  const text = valueText(value, context);
  const marks = evidenceMarksText(value.evidence, input.index, words, {
    fits: (line) => typesetter.widthOf(line, 'small') <= width,
  });
  const where = value.evidence.length === 0 ? context.i18n.m.sources.differ.noEvidence : marks;
  const below = isUsed ? words.joined({ facts: [words.disagreements.used, where] }) : where;
  return {
    key: text.text,
    isUsed,
    blocks: [
      typesetter.set(text.text, 'entry', width, { lang: text.lang }),
      typesetter.set(below, isUsed ? 'number' : 'small', width),
    ],
  };
}

/** As on the page: a scalar as it was printed, but for a day or month in EDTF, which is written out. */
function valueText({ value }: DisagreementValue, { i18n }: SceneContext): ShownText {
  if (typeof value !== 'string') return shownText(value, i18n.language);
  const parsed = /^\d{4}-\d{2}/.test(value) ? parseEdtf(value) : undefined;
  return { text: parsed?.ok === true ? i18n.f.date(parsed.date) : value };
}

function labelOf({ thing, disagreement }: DisagreementOn, context: SceneContext): string {
  const { i18n, words, input } = context;
  return words.disagreements.label({
    label: shownText(disagreement.label, i18n.language).text,
    thing: thingName(thing, input.index, i18n),
  });
}

function thingName(
  thing: DisagreementOn['thing'],
  index: SceneContext['input']['index'],
  i18n: SceneContext['i18n'],
): string {
  switch (thing.type) {
    case 'record':
      return recordTitle(thing.record, index, i18n).text;
    case 'delegation':
      return shownText(thing.delegation.name, i18n.language).text;
    case 'person':
      return shownText(thing.person.name, i18n.language).text;
    case 'organization':
      return shownText(thing.organization.name, i18n.language).text;
  }
}
