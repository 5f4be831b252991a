import type { Evidence, Source } from '@/domain/model/types';
import type { RecordKind } from '@/domain/model/vocabulary';
import type { SceneFrame } from '@/domain/scenes/scene';

import type { LanesContent } from './lanes-content';
import type { PlateContent } from './plate-content';
import type { ThemesContent } from './themes-content';
import type { TextBlock } from './typesetter';

/** A fact for the speaker, with where it stands. */
export interface SceneNote {
  readonly key: string;
  readonly text: string;
  readonly lang?: string;
  readonly passages: readonly NotePassage[];
}

export interface NotePassage {
  readonly key: string;
  readonly source: Source;
  readonly evidence: Evidence;
}

/** What stands before a row. */
export type RowMark =
  | { readonly type: 'record'; readonly kind: RecordKind; readonly look: MarkLook }
  | { readonly type: 'initials'; readonly text: string; readonly lang?: string }
  | { readonly type: 'unnamed' }
  | { readonly type: 'missing' }
  | { readonly type: 'read'; readonly whole: boolean; readonly label: string };

/** How sure the date of a mark is, as drawn. */
export interface MarkLook {
  readonly solid: boolean;
  readonly broken: boolean;
  readonly noLaterThan: boolean;
}

/** A row of a list: what it is called on the left, what it says on the right, or one under the other. */
export interface SceneRow {
  readonly key: string;
  readonly mark?: RowMark;
  readonly aside: readonly TextBlock[];
  readonly main: readonly TextBlock[];
  /** After the first main text, on its line. */
  readonly beside?: TextBlock;
  /** With the air around it. */
  readonly height: number;
  /** A heavy rule on top: leads its side, as reported. */
  readonly leads?: boolean;
}

/** How the rows of a column are divided, in design pixels. */
export interface RowShape {
  readonly markWidth: number;
  /** 0: what would stand aside stands above. */
  readonly asideWidth: number;
  readonly padding: number;
  readonly align: 'start' | 'center';
}

export interface SceneColumn {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly title?: TextBlock;
  /** Said where there are no rows. */
  readonly empty?: TextBlock;
  readonly rows: readonly SceneRow[];
}

/** Rows in one column or two. */
export interface ColumnsContent {
  readonly kind: 'columns';
  readonly shape: RowShape;
  readonly columns: readonly SceneColumn[];
}

/** The first scene: what this is, from when to when, as of when. */
export interface OpeningContent {
  readonly kind: 'opening';
  readonly wordmark: string;
  readonly display: TextBlock;
  readonly deck: readonly TextBlock[];
  readonly facts: readonly { readonly term: TextBlock; readonly value: TextBlock }[];
}

/** Figures with what they count. */
export interface FiguresContent {
  readonly kind: 'figures';
  readonly numeralWidth: number;
  /** 0: the detail stands under the label. */
  readonly labelWidth: number;
  readonly items: readonly SceneFigure[];
}

export interface SceneFigure {
  readonly key: string;
  readonly numeral: TextBlock;
  readonly label: TextBlock;
  readonly detail: TextBlock;
  readonly height: number;
}

/** One agreement: its two parties facing each other, under them what it is for. */
export interface FacingContent {
  readonly kind: 'facing';
  readonly look: MarkLook;
  readonly partyWidth: number;
  readonly parties: readonly FacingParty[];
  readonly partiesHeight: number;
  readonly aims: readonly TextBlock[];
  readonly aimColumns: number;
}

export interface FacingParty {
  readonly key: string;
  readonly blocks: readonly TextBlock[];
}

/** Running text. */
interface ProseContent {
  readonly kind: 'prose';
  readonly blocks: readonly TextBlock[];
}

/** Facts with more than one reading. */
export interface ReadingsContent {
  readonly kind: 'readings';
  readonly items: readonly ReadingItem[];
}

export interface ReadingItem {
  readonly key: string;
  readonly label: readonly TextBlock[];
  /** Beside each other; one under the other where a stage is narrow or there are many. */
  readonly values: readonly ReadingValue[];
  readonly columns: number;
  readonly columnWidth: number;
  readonly reason: readonly TextBlock[];
  readonly height: number;
}

export interface ReadingValue {
  readonly key: string;
  readonly isUsed: boolean;
  readonly blocks: readonly TextBlock[];
}

export type SceneContent =
  | OpeningContent
  | FiguresContent
  | FacingContent
  | ProseContent
  | ColumnsContent
  | ReadingsContent
  | LanesContent
  | PlateContent
  | ThemesContent;

/** One scene, ready to draw: every text is broken into lines, every box has its height. */
export interface Scene extends SceneFrame {
  readonly heading: string;
  readonly header: SceneHeader;
  readonly content: SceneContent;
  /** What the marks mean, at the foot of the body. */
  readonly caption?: TextBlock;
  /** Height of everything on it in design pixels; never more than the stage's box. */
  readonly height: number;
  readonly notes: readonly SceneNote[];
}

export interface SceneHeader {
  readonly kicker?: TextBlock;
  readonly title?: TextBlock;
  /** "2 of 3", where a section goes on over several scenes. */
  readonly part?: string;
  readonly height: number;
}
