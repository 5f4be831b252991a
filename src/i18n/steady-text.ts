/** Cheaply leaves out nearly every text: controls, halves of characters, what turns the direction, right-to-left letters. */
const NEEDS_CARE =
  /(?![\t\n\r])\p{Cc}|[\p{Cs}\u0590-\u08FF\u200E\u200F\u2028-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Embeddings, overrides and isolates (UAX 9), and controls but for tab and line breaks. */
const UNSTEADY = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

const HAS_RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A text of the data, or of the address, as it can stand among other words: characters that would turn the direction of
 * what stands beside them are taken out, and controls, which no font shows and no XML bears; right-to-left text comes
 * within its own isolate (UAX 9, FSI … PDI), so that numbers and punctuation around it stay where they are. Nearly
 * every text comes back as it is; a text of nothing else as U+FFFD.
 */
export function steadyText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  const steady = text
    .replaceAll(UNSTEADY, '')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[\u2028\u2029]/g, ' ');
  if (steady.trim() === '') return text.trim() === '' ? text : '\uFFFD';
  return HAS_RIGHT_TO_LEFT.test(steady) ? `\u2068${steady}\u2069` : steady;
}
