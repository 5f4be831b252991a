import { packFacing } from '@/domain/scenes/people-pages';

import type { SceneColumn, SceneHeader, SceneRow } from '../scene-content';
import type { TextBlock } from '../typesetter';
import type { SceneContext } from './context';
import { PEOPLE_SHAPE } from './people-rows';
import { COLUMN_GAP, splitRow, titleHeight } from './rows';

const MOST_PEOPLE = 6;
const MOST_IN_COLUMN = 5;

/** One side's rows under its title. */
export interface Block {
  readonly key: string;
  readonly title: TextBlock;
  readonly rows: readonly SceneRow[];
  readonly empty?: TextBlock;
}

/** What all scenes of one delegation share. */
export interface Frame {
  readonly header: SceneHeader;
  readonly heading: string;
  readonly width: number;
  /** Of one column. */
  readonly height: number;
}

/** Two blocks side by side on as many scenes as they need; what is left of one alone goes on in both columns. */
export function facingColumns(
  first: Block | undefined,
  second: Block | undefined,
  frame: Frame,
  { shape }: SceneContext,
): readonly (readonly SceneColumn[])[] {
  const titles = [first, second].flatMap((block) => (block ? titleHeight(block.title) : []));
  const height = frame.height - Math.max(0, ...titles);
  const rowsOf = (block: Block | undefined): readonly SceneRow[] =>
    (block?.rows ?? []).flatMap((row) => splitRow(row, PEOPLE_SHAPE, height));
  const pages = packFacing(rowsOf(first), rowsOf(second), {
    height,
    gap: 0,
    mostItems: MOST_IN_COLUMN,
    mostTogether: shape === 'portrait' ? 2 * MOST_IN_COLUMN : MOST_PEOPLE,
  });
  if (pages.length === 0) {
    return [[...columnOf(first, [], 0, frame, 0), ...columnOf(second, [], 1, frame, 0)]];
  }
  const scenes: SceneColumn[][] = [];
  let lone: Block | undefined;
  for (const [page, { first: left, second: right }] of pages.entries()) {
    const isFacing = (left.length > 0 && right.length > 0) || page === 0;
    const block = left.length > 0 ? first : second;
    const rows = left.length > 0 ? left : right;
    if (isFacing) {
      const sides = [
        columnOf(first, left, 0, frame, page),
        columnOf(second, right, 1, frame, page),
      ];
      scenes.push(sides.flat());
      // Where only one block is there at all its first column may take the next one beside it.
      lone = second === undefined || first === undefined ? block : undefined;
    } else if (lone === block) {
      scenes.at(-1)?.push(...columnOf(block, rows, 1, frame, page));
      lone = undefined;
    } else {
      scenes.push([...columnOf(block, rows, 0, frame, page)]);
      lone = block;
    }
  }
  return scenes;
}

function columnOf(
  block: Block | undefined,
  rows: readonly SceneRow[],
  place: 0 | 1,
  { width }: Frame,
  page: number,
): readonly SceneColumn[] {
  if (block === undefined) return [];
  const { key, title, empty } = block;
  const isEmpty = rows.length === 0 && empty !== undefined;
  if (rows.length === 0 && !isEmpty) return [];
  return [
    {
      key: `${key} ${page}`,
      left: place * (width + COLUMN_GAP),
      top: 0,
      width,
      title,
      rows,
      ...(isEmpty ? { empty } : {}),
    },
  ];
}
