/** So much text becomes one piece: hundreds of thousands of small ones would hold up the page when they are put together. */
const PIECE_LENGTH = 262_144;

/** Text that is gathered piece by piece. */
export interface TextGatherer {
  readonly add: (text: string) => void;
  /** What is left, as the last piece; the gatherer is empty then. */
  readonly end: () => void;
}

/** Gathers small texts and hands them on in larger pieces, in their order. */
export function gatherText(
  onPiece: (piece: string) => void,
  pieceLength = PIECE_LENGTH,
): TextGatherer {
  let waiting: string[] = [];
  let length = 0;
  const end = (): void => {
    if (length > 0) onPiece(waiting.join(''));
    waiting = [];
    length = 0;
  };
  return {
    add: (text) => {
      waiting.push(text);
      length += text.length;
      if (length >= pieceLength) end();
    },
    end,
  };
}
