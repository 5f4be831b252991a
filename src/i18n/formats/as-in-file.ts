import type { ProblemPath } from '@/domain/problems/problem';

const LONGEST = 60;

/**
 * A text of a data file between straight quotation marks, as JSON writes it, so that it can be searched for and typed;
 * the same in every language. Cut after 60 UTF-16 units; control and text-direction characters are written as escapes.
 */
export function quoted(text: string): string {
  return escapeUnseen(JSON.stringify(shorten(text)));
}

/** Several texts of a data file, as `quoted` writes each; empty input gives an empty text. */
export function quotedList(texts: readonly string[], separator: string): string {
  return texts.map(quoted).join(separator);
}

/** A JSON path as `agreements[0].parties[1].organization_id`; the file as a whole gives an empty text. */
export function jsonPath(path: ProblemPath): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${shorten(step)}` : `[${quoted(step)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** `JSON.stringify` leaves the C1 controls and the characters that turn the direction of text as they are. */
function escapeUnseen(text: string): string {
  return text.replaceAll(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
