/** Width of a text as it will be drawn, in the unit that the caller wraps to. */
export type TextWidth = (text: string) => number;

/** Between these a line may end without a space: Han, kana, Hangul and full-width forms. */
const WIDE = /[\u2E80-\u303F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/u;
/** Never at the beginning of a line. */
const CLOSING = /[，。、；：？！）》」』”’】〉…–—·%％,.;:?!)\]}»]/u;
/** Never at the end of a line. */
const OPENING = /[（《「『“‘【〈([{«]/u;
/** A line may end after these inside a word. */
const JOINT = /[-–—/]/u;
/** So many letters after a hyphen are a word of its own; fewer are an ending ("2026-cı", "AZƏRTAC-ın"). */
const WORD_AFTER_HYPHEN = /^\p{L}{6}/u;

/**
 * Breaks a text into lines no wider than `maxPx`, as many words a line as fit. Breaks after spaces, after dashes and slashes, and
 * between Han characters but not before closing or after opening punctuation nor between a short number and what it counts; a word wider than a line is broken anywhere.
 * The lines joined are the text: each keeps its space at the end, which is not measured. An empty text gives no lines.
 */
export function wrapText(text: string, maxPx: number, widthOf: TextWidth): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line === '' || widthOf((line + piece).trimEnd()) <= maxPx) line += piece;
    else {
      lines.push(line);
      line = piece;
    }
    while (widthOf(line.trimEnd()) > maxPx) {
      const cut = cutOf(line, maxPx, widthOf);
      if (cut === line) break;
      lines.push(cut);
      line = line.slice(cut.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * The same in as few lines, but as even as they can be: wrapped to the least whole width that needs no further line.
 * For headings (CSS `text-wrap: balance`).
 */
export function wrapBalanced(text: string, maxPx: number, widthOf: TextWidth): readonly string[] {
  const lines = wrapText(text, maxPx, widthOf);
  if (lines.length < 2) return lines;
  let [tooNarrow, enough] = [0, Math.ceil(maxPx)];
  let best = lines;
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    const tried = wrapText(text, middle, widthOf);
    const fits =
      tried.length <= lines.length && tried.every((line) => widthOf(line.trimEnd()) <= middle);
    if (fits) [enough, best] = [middle, tried];
    else tooNarrow = middle;
  }
  return best;
}

/** A short number stays with the word that it counts. */
const COUNT_BEFORE_SPACE = /(?:^|[^\p{L}\p{N}])\p{N}{1,3} $/u;

/** The text cut wherever a line may end. */
function piecesOf(text: string): readonly string[] {
  const characters = Array.from(text);
  const pieces: string[] = [];
  let piece = '';
  for (const [position, character] of characters.entries()) {
    piece += character;
    const following = characters.slice(position + 1, position + 8).join('');
    if (COUNT_BEFORE_SPACE.test(piece) && /^\p{L}/u.test(following)) continue;
    if (mayEndAfter(character, following)) {
      pieces.push(piece);
      piece = '';
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function mayEndAfter(character: string, following: string): boolean {
  const [next] = Array.from(following);
  if (next === undefined || next === ' ' || CLOSING.test(next) || next === '\u2060') return false;
  if (character === ' ') return true;
  if (OPENING.test(character) || character === '\u2060') return false;
  if (character === '-') return WORD_AFTER_HYPHEN.test(following);
  if (JOINT.test(character)) return /\p{L}/u.test(next);
  if (/\p{N}/u.test(character)) return false;
  return WIDE.test(character) || WIDE.test(next);
}

/** The longest beginning of a line that fits; at least one character. */
function cutOf(line: string, maxPx: number, widthOf: TextWidth): string {
  const characters = Array.from(line);
  let [fits, tooLong] = [1, characters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (widthOf(characters.slice(0, middle).join('').trimEnd()) <= maxPx) fits = middle;
    else tooLong = middle;
  }
  return characters.slice(0, fits).join('');
}
