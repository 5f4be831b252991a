import type { Expected } from '@/domain/problems/problem';

import { type JsonPlace, pathOf, placeAt } from './json-place';
import type { LossTrace } from './loss-trace';
import type { ProblemLog } from './problem-log';
import { findSuspectCharacters, type SuspectCode } from './suspect-characters';
import { fieldOf } from './thing-ids';

const EXPECTED: Readonly<Record<SuspectCode, Expected>> = {
  direction_control: { code: 'no_direction_control' },
  invisible_character: { code: 'visible_characters' },
  unprintable_character: { code: 'printable_characters' },
  mixed_alphabets: { code: 'one_alphabet' },
  unnormalised_text: { code: 'normal_form' },
};

/**
 * Warns of characters that cannot be seen or are taken for others, in every text of a file that is kept, names of fields
 * aside; one warning a kind and text. The value must be of the right shape: its depth is that of the format.
 */
export function checkTexts(value: unknown, log: ProblemLog, trace: LossTrace): void {
  checkBelow(value, undefined, log, trace);
}

function checkBelow(
  value: unknown,
  place: JsonPlace | undefined,
  log: ProblemLog,
  trace: LossTrace,
): void {
  if (typeof value === 'string') {
    for (const { code, shown } of findSuspectCharacters(value)) {
      const path = pathOf(place);
      log.report({ severity: 'warning', code, path, expected: EXPECTED[code], found: shown });
    }
  } else if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    list.forEach((entry, index) => {
      checkBelow(entry, placeAt(place, trace.originalIndex(list, index)), log, trace);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      checkBelow(fieldOf(value, key), placeAt(place, key), log, trace);
    }
  }
}
