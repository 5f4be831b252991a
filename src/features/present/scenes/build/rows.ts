import { heightOf, packPages } from '@/domain/scenes/pack-pages';

import type {
  ColumnsContent,
  RowMark,
  RowShape,
  SceneColumn,
  SceneHeader,
  SceneNote,
  SceneRow,
} from '../scene-content';
import { blocksHeight, splitBlock, type TextBlock } from '../typesetter';
import { bodyHeight, type SceneContext, type SceneDraft } from './context';

/** At most so many rows under each other (design language, section 10). */
export const MOST_ROWS = 7;
/** A section of more scenes than this ends by saying how much more there is. */
export const MOST_SCENES = 40;
/** More of a list than these scenes can hold is not even set in lines. */
const MOST_LISTED = 2 * MOST_ROWS * (MOST_SCENES + 1);

/** The beginning of a list that scenes can hold, and how many are left. */
export function listed<Item>(
  items: readonly Item[],
  most = MOST_LISTED,
): { readonly shown: readonly Item[]; readonly beyond: number } {
  return { shown: items.slice(0, most), beyond: Math.max(0, items.length - most) };
}

/** Scenes of which the last one counts also what there is beyond them. */
export function countingBeyond(
  drafts: readonly SceneDraft[],
  beyond: number,
): readonly SceneDraft[] {
  if (beyond === 0) return drafts;
  const last = drafts.length - 1;
  return drafts.map((draft, place) =>
    place === last ? { ...draft, items: draft.items + beyond } : draft,
  );
}
export const COLUMN_GAP = 88;
/** Under the title of a column. */
const TITLE_GAP = 18;

interface RowParts {
  readonly key: string;
  readonly mark?: RowMark;
  readonly markHeight?: number;
  readonly aside?: readonly TextBlock[];
  readonly main: readonly TextBlock[];
  readonly beside?: TextBlock | undefined;
  readonly leads?: boolean;
}

/** A row with the height that its parts need in this shape. */
export function rowOf(
  { key, mark, markHeight = 0, aside = [], main, beside, leads = false }: RowParts,
  { asideWidth, padding }: RowShape,
): SceneRow {
  const [left, right] = [blocksHeight(aside), blocksHeight(main)];
  const text = asideWidth === 0 ? left + right : Math.max(left, right);
  return {
    key,
    ...(mark === undefined ? {} : { mark }),
    aside,
    main,
    ...(beside === undefined ? {} : { beside }),
    ...(leads ? { leads } : {}),
    height: Math.max(markHeight, text) + 2 * padding,
  };
}

/** Width that a row's main text has. */
export function mainWidth(width: number, { markWidth, asideWidth }: RowShape): number {
  return width - markWidth - asideWidth;
}

interface ListOptions {
  readonly header: SceneHeader;
  readonly heading: string;
  readonly shape: RowShape;
  readonly caption?: TextBlock | undefined;
  /** 2: columns side by side where the stage is wide. */
  readonly columns: 1 | 2;
  readonly evidenceOf: (rows: readonly SceneRow[]) => SceneDraft['evidence'];
  readonly noteOf: (row: SceneRow) => SceneNote | undefined;
}

/** Width of a column when there are so many side by side. */
export function columnWidth({ box }: Pick<SceneContext, 'box'>, columns: 1 | 2): number {
  return columns === 1 ? box.width : (box.width - COLUMN_GAP) / 2;
}

/** A list as scenes: rows on as many as they need, every row on exactly one, in order. */
export function listScenes(
  rows: readonly SceneRow[],
  context: SceneContext,
  { header, heading, shape, caption, columns, evidenceOf, noteOf }: ListOptions,
): readonly SceneDraft[] {
  const width = columnWidth(context, columns);
  const room = {
    height: bodyHeight(context, header, caption),
    gap: 0,
    mostItems: context.shape === 'portrait' ? 2 * MOST_ROWS : MOST_ROWS,
  };
  const filled = packPages(
    rows.flatMap((row) => splitRow(row, shape, room.height)),
    room,
  );
  const pages = columns === 1 ? filled.map((page) => [page]) : inPairs(filled);
  return pages.map((page) => {
    const lists = spread(page, room.height);
    const shown = lists.flat().filter(({ key }) => !key.includes(CONTINUED));
    return {
      heading,
      header,
      ...(caption === undefined ? {} : { caption }),
      content: {
        kind: 'columns',
        shape,
        columns: lists.map((list, place) => ({
          key: list[0]?.key ?? String(place),
          left: place * (width + COLUMN_GAP),
          top: 0,
          width,
          rows: list,
        })),
      },
      contentHeight: Math.max(...lists.map((list) => heightOf(list, 0))),
      items: shown.length,
      evidence: evidenceOf(shown),
      notes: shown.flatMap((row) => noteOf(row) ?? []),
    };
  });
}

/** At most so much air is added to a row. */
const MOST_AIR = 56;

/** The same rows with the height that is left over shared among them, so that few rows do not cling to the heading. */
function spread(
  lists: readonly (readonly SceneRow[])[],
  most: number,
): readonly (readonly SceneRow[])[] {
  const longest = Math.max(1, ...lists.map((list) => list.length));
  const used = Math.max(0, ...lists.map((list) => heightOf(list, 0)));
  const air = Math.floor(Math.min(MOST_AIR, Math.max(0, most - used) / longest));
  return lists.map((list) => list.map((row) => ({ ...row, height: row.height + air })));
}

/** In the key of a row that goes on from the scene before. */
const CONTINUED = '…';

/** A row that is higher than a scene as several, cut between lines; what stands aside stays with the first. */
export function splitRow(row: SceneRow, shape: RowShape, most: number): readonly SceneRow[] {
  if (row.height <= most) return [row];
  const pieces: SceneRow[] = [];
  const { beside: _beside, mark: _mark, ...plain } = row;
  let waiting: readonly TextBlock[] =
    shape.asideWidth === 0 ? [...row.aside, ...row.main] : row.main;
  const first = shape.asideWidth === 0 ? [] : row.aside;
  while (waiting.length > 0) {
    const [here, after] = cutBlocks(waiting, most - 2 * shape.padding);
    const key = pieces.length === 0 ? row.key : `${row.key}${CONTINUED}${pieces.length}`;
    const aside = pieces.length === 0 ? first : [];
    const start = pieces.length === 0 ? row : plain;
    const height = Math.max(blocksHeight(here), blocksHeight(aside)) + 2 * shape.padding;
    pieces.push({ ...start, key, aside, main: here, height: Math.min(height, most) });
    waiting = after;
  }
  return pieces;
}

/** The beginning that fits, at least one line, and the rest. */
export function cutBlocks(
  blocks: readonly TextBlock[],
  room: number,
): readonly [readonly TextBlock[], readonly TextBlock[]] {
  const here: TextBlock[] = [];
  for (const [position, block] of blocks.entries()) {
    const left = room - blocksHeight(here);
    if (block.height <= left) {
      here.push(block);
      continue;
    }
    const least = here.length === 0 ? 1 : 0;
    const lines = Math.max(least, Math.floor(left / block.style.line));
    if (lines === 0) return [here, blocks.slice(position)];
    const [head, tail] = splitBlock(block, lines);
    return [
      [...here, head],
      [tail, ...blocks.slice(position + 1)],
    ];
  }
  return [here, []];
}

/** Height of a column with its title. */
function columnHeight({ title, rows, empty }: SceneColumn): number {
  const head = title === undefined ? 0 : title.height + TITLE_GAP;
  return head + heightOf(rows, 0) + (empty?.height ?? 0);
}

/** Height that a column's title takes up. */
export function titleHeight(title: TextBlock): number {
  return title.height + TITLE_GAP;
}

/** Height of columns, beside each other or one under the other. */
export function columnsHeight({ columns }: ColumnsContent): number {
  return Math.max(0, ...columns.map((column) => column.top + columnHeight(column)));
}

function inPairs<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const pairs: Item[][] = [];
  for (const [position, item] of items.entries()) {
    if (position % 2 === 0) pairs.push([item]);
    else pairs.at(-1)?.push(item);
  }
  return pairs;
}
