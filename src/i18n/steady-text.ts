/**
 * Controls but for tab and line breaks; separators, embeddings, overrides and isolates (UAX 9); marks on a letter that has
 * eight already.
 */
const UNSTEADY = /[^\P{Cc}\t\n\r]|[\u2028-\u202E\u2066-\u2069]|\p{M}(?<=\p{M}{9})/gu;

const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A text of the data, or of the address, as it can stand among other words. Taken out is what would turn the direction of
 * its neighbours, controls, which no font shows and no XML bears, and marks that heap up over the lines above. Right-to-left
 * text comes within its own isolate (UAX 9, FSI … PDI), so that numbers and punctuation around it stay where they are.
 * Nearly every text comes back as it is, a text of nothing else as U+FFFD.
 */
export function steadyText(text: string): string {
  const steady = text.replaceAll(UNSTEADY, '') || (text && '\uFFFD');
  return RIGHT_TO_LEFT.test(steady) ? `\u2068${steady}\u2069` : steady;
}
