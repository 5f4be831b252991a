import type { Language } from '@/domain/model/vocabulary';
import { wrapBalanced, wrapText } from '@/domain/scenes/wrap-text';

import { type TypeName, typeStyle, type TypeStyle } from './stage-type';

/** Width of a text in design pixels, set in a style. */
export type MeasureStyled = (text: string, style: TypeStyle) => number;

/** A text as it will be drawn: its lines are broken before anything is on the screen. */
export interface TextBlock {
  readonly type: TypeName;
  readonly style: TypeStyle;
  /** Joined they are the text. */
  readonly lines: readonly string[];
  /** Of the text, where it is of another language than the page. */
  readonly lang?: string;
  readonly height: number;
}

interface SetOptions {
  readonly lang?: string | undefined;
  /** Lines as even as can be, for headings. */
  readonly balanced?: boolean;
}

/** Sets texts of one page language in lines. */
export interface Typesetter {
  readonly language: Language;
  /** An empty text gives a block without lines and without height. */
  readonly set: (text: string, type: TypeName, width: number, options?: SetOptions) => TextBlock;
  readonly widthOf: (text: string, type: TypeName) => number;
}

/** Fonts on the screen may come out a little wider than a canvas measures them (figures of one width, rounding). */
const SLACK = 1.015;

/** A typesetter for one page language. */
export function createTypesetter(language: Language, measure: MeasureStyled): Typesetter {
  const widthOf = (text: string, type: TypeName): number =>
    measure(text, typeStyle(type, language)) * SLACK;
  return {
    language,
    widthOf,
    set: (text, type, width, { lang, balanced = false } = {}) => {
      const style = typeStyle(type, language);
      const wrap = balanced ? wrapBalanced : wrapText;
      const lines = wrap(text, width, (line) => measure(line, style) * SLACK);
      return {
        type,
        style,
        lines,
        ...(lang === undefined ? {} : { lang }),
        height: lines.length * style.line,
      };
    },
  };
}

/** Height of texts one under the other. */
export function blocksHeight(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

/** The text of a block in one piece. */
export function blockText({ lines }: TextBlock): string {
  return lines.join('');
}

/** A block cut in two after so many lines. */
export function splitBlock(block: TextBlock, lines: number): readonly [TextBlock, TextBlock] {
  const part = (piece: readonly string[]): TextBlock => ({
    ...block,
    lines: piece,
    height: piece.length * block.style.line,
  });
  return [part(block.lines.slice(0, lines)), part(block.lines.slice(lines))];
}

/** True where a line ends inside a word of a script with spaces. */
export function hasBrokenWord({ lines }: TextBlock): boolean {
  return lines
    .slice(0, -1)
    .some((line) => /[\p{L}\p{N}]$/u.test(line) && !/\p{Script=Han}$/u.test(line));
}
