import type { Dataset } from '@/domain/model/dataset';
import type { Theme } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { THING_KINDS } from '@/domain/problems/problem';

import { toAreaCode } from '../branded-id';
import type { RawDataset } from '../format/dataset';
import type { RawTheme } from '../format/registers';
import { placeAt, placeOf } from './json-place';
import { readTheme } from './read-registers';
import { readList, type Reading, report } from './reading';

const MOST_SIDES = 2;
const MOST_HEADLINE_THEMES = 4;

/** The dataset's sides, each once, at most two; the others are left out. */
export function readSides(reading: Reading, raw: RawDataset): readonly AreaCode[] {
  const seen = new Set<string>();
  return readList(reading, raw.sides, { key: 'sides' }, (code, place) => {
    const isRepeated = seen.has(code);
    if (!isRepeated && seen.size < MOST_SIDES) {
      seen.add(code);
      return toAreaCode(code);
    }
    report(reading, place, {
      severity: 'error',
      code: isRepeated ? 'duplicate_value' : 'too_many_sides',
      expected: isRepeated
        ? { code: 'different_values' }
        : { code: 'at_most', max: MOST_SIDES, unit: 'sides' },
      found: code,
      leftOut: { kind: 'entry', field: 'sides' },
    });
    return undefined;
  });
}

/** Old ids with the ids of things that are there now. */
export function readRedirects(reading: Reading, raw: RawDataset): Dataset['redirects'] {
  // No prototype: an id such as "constructor" must not find something that no file contains.
  const redirects: Record<string, string> = Object.create(null);
  for (const [from, to] of Object.entries(raw.redirects ?? {})) {
    const place = placeOf(['redirects', from]);
    const leftOut = { kind: 'redirect', id: from } as const;
    // The one name that the library's check of names and values passes over.
    if (from === '__proto__') {
      const expected = { code: 'id' } as const;
      report(reading, place, { severity: 'error', code: 'bad_id', expected, found: from, leftOut });
    } else if (THING_KINDS.some((kind) => reading.census.isKept(kind, from))) {
      report(reading, place, {
        severity: 'error',
        code: 'redirect_of_existing_id',
        expected: { code: 'unused_id' },
        found: from,
        leftOut,
      });
    } else if (place && reading.census.refer({ kinds: THING_KINDS, id: to, place, leftOut }).ok) {
      redirects[from] = to;
    }
  }
  return redirects;
}

/** The themes in the file's order; more than four headline themes are a warning each. */
export function readThemes(reading: Reading, raw: RawDataset): readonly Theme[] {
  let headlines = 0;
  return readList(reading, raw.themes, { key: 'themes' }, (theme: RawTheme, place) => {
    if (!reading.census.isCounted(theme)) return undefined;
    if (theme.group === 'headline') headlines += 1;
    if (theme.group === 'headline' && headlines > MOST_HEADLINE_THEMES) {
      report(reading, placeAt(place, 'group'), {
        severity: 'warning',
        code: 'too_many_headline_themes',
        expected: { code: 'at_most', max: MOST_HEADLINE_THEMES, unit: 'headline_themes' },
        found: headlines,
      });
    }
    return readTheme(theme);
  });
}
