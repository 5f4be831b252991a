/** A place in a text as editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset; offsets behind the end count as the end. Lines end with LF, CR or CR LF. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  let line = 1;
  let lineStart = 0;
  for (const lineBreak of before.matchAll(/\r\n|\n|\r/g)) {
    // A CR at the very end may be the first half of a CR LF.
    if (lineBreak.index + lineBreak[0].length === offset && text.startsWith('\r\n', offset - 1)) {
      continue;
    }
    line += 1;
    lineStart = lineBreak.index + lineBreak[0].length;
  }
  return { line, column: before.length - lineStart + 1 };
}
