import { wrapText } from '@/domain/scenes/wrap-text';

import type { Drawing, Paint, TextShape } from './drawing';
import { type Face, textWidth } from './text-width';

export interface TextStyle {
  readonly size: number;
  readonly face: Face;
  readonly fill: Paint;
  /** Distance of two lines. */
  readonly line: number;
  readonly italic?: boolean;
  readonly lang?: string | undefined;
  readonly anchor?: 'middle' | 'end';
}

/** Letters begin below the top of their line: for sizes up to their line. */
const ASCENT = 0.76;

/** A text in as many lines as it needs in a width; an empty one takes no room. */
export function textBlock(text: string, width: number, style: TextStyle): Drawing {
  const { line, lang, italic = false, ...rest } = style;
  // Han has no italics: there absence is told by its colour.
  const isItalic = italic && !/\p{Script=Han}/u.test(text);
  const lines = wrapText(text, width, (part) => textWidth(part, style.size, style.face));
  const x = style.anchor === 'end' ? width : style.anchor === 'middle' ? width / 2 : 0;
  return {
    width,
    height: lines.length * line,
    shapes: lines.map((part, at): TextShape => ({
      ...rest,
      ...(isItalic ? { italic: true } : {}),
      type: 'text',
      text: part.trimEnd(),
      x,
      y: at * line + (line - style.size) / 2 + style.size * ASCENT,
      ...(lang === undefined ? {} : { lang }),
    })),
  };
}
