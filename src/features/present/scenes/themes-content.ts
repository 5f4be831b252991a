import type { ThemeSymbol } from '@/domain/model/vocabulary';

import type { TextBlock } from './typesetter';

/** Records by theme and by who or what mentions it: bars of unit squares with their number. */
export interface ThemesContent {
  readonly kind: 'themes';
  /** `table`: a column a voice; `stacked`: under each theme a line a voice, on a narrow stage. */
  readonly layout: 'table' | 'stacked';
  readonly width: number;
  /** Where the totals end, in design pixels from the left. */
  readonly totalRight: number;
  readonly totalHead: TextBlock;
  readonly columns: readonly ThemesColumn[];
  readonly headHeight: number;
  readonly voids: readonly ThemesVoid[];
  /** Where a theme without records says so. */
  readonly emptyLeft: number;
  /** Width of one record. */
  readonly unit: number;
  readonly rows: readonly ThemesRow[];
}

export interface ThemesColumn {
  readonly key: string;
  readonly left: number;
  readonly width: number;
  readonly head: TextBlock;
}

/** Neighbouring columns that hold nothing at all, said once over all rows. */
export interface ThemesVoid {
  readonly key: string;
  readonly left: number;
  readonly width: number;
  readonly text: TextBlock;
}

export interface ThemesRow {
  readonly key: string;
  readonly symbol: ThemeSymbol;
  readonly name: TextBlock;
  readonly total: string;
  readonly top: number;
  readonly height: number;
  /** Said where the theme has no record. */
  readonly empty?: TextBlock;
  readonly cells: readonly ThemesCell[];
}

export interface ThemesCell {
  readonly key: string;
  /** In a stacked layout: the line's words, and its place under the row's top. */
  readonly head?: TextBlock;
  readonly top: number;
  readonly left: number;
  readonly count: string;
  /** One a record, in order. */
  readonly squares: readonly ThemesSquare[];
}

interface ThemesSquare {
  readonly key: string;
  /** "¶6", where a paragraph is recorded and there is room. */
  readonly mark: string;
  readonly quoted: boolean;
}
