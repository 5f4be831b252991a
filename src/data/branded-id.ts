import type { AreaCode, Id } from '@/domain/model/vocabulary';

import { AREA_CODE_PATTERN, ID_PATTERN } from './format/patterns';

/** The same text as an id of one kind. Throws a RangeError for a text that the format does not allow as an id. */
export function toId<Kind extends string>(text: string): Id<Kind> {
  if (!ID_PATTERN.test(text)) throw new RangeError(`Not an id: ${text}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand exists in types only; the line above is its check
  return text as Id<Kind>;
}

/** The same text as an area's code. Throws a RangeError for anything but two capital letters or `INT`. */
export function toAreaCode(text: string): AreaCode {
  if (!AREA_CODE_PATTERN.test(text)) throw new RangeError(`Not an area code: ${text}`);
  return toId(text);
}
