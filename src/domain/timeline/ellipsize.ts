/** Width of a text in pixels as it will be drawn. */
export type MeasureText = (text: string) => number;

const ELLIPSIS = '…';
/** A cut goes back to the last space if that costs no more than a third of the text. */
const MOST_GIVEN_UP = 2 / 3;

/**
 * The text itself if it is no wider than `maxPx`, else its longest beginning that fits with an ellipsis, cut between
 * words where the language has spaces. Never splits a character; an ellipsis alone when nothing fits.
 */
export function ellipsize(text: string, maxPx: number, measure: MeasureText): string {
  if (measure(text) <= maxPx) return text;
  const characters = Array.from(text);
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(characters.slice(0, middle).join('').trimEnd() + ELLIPSIS) <= maxPx) fits = middle;
    else tooLong = middle;
  }
  const cut = characters.slice(0, fits).join('');
  const space = cut.lastIndexOf(' ');
  const atWord = characters[fits] !== ' ' && space > cut.length * MOST_GIVEN_UP;
  return (atWord ? cut.slice(0, space) : cut).trimEnd().replace(/[,;:，；：、]$/u, '') + ELLIPSIS;
}
