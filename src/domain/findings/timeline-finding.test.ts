import { describe, expect, it } from 'vitest';

import { anAgreement, anEvent, aStatement } from '@/testing/builders';

import { toDayNumber } from '../dates/civil-days';
import type { CommuniqueRecord } from '../model/types';
import { timelineFinding } from './timeline-finding';

const findingOf = (...records: readonly CommuniqueRecord[]) => timelineFinding(records);

describe('timelineFinding', () => {
  it('counts dated records and agreements among them, from the first year to the last', () => {
    const finding = findingOf(
      anEvent({ id: 'a', date: '2026-03-13' }),
      anAgreement({ id: 'b', date: '1994-03-07' }),
      anAgreement({ id: 'undated' }),
    );
    expect(finding).toEqual({ key: 'years', dated: 2, agreements: 1, from: 1994, to: 2026 });
  });

  it('names the day or the year that all of them share', () => {
    expect(
      findingOf(anEvent({ id: 'a', date: '2025-06-24' }), aStatement({ date: '2025-06-24' })),
    ).toEqual({
      key: 'day',
      dated: 2,
      agreements: 0,
      day: toDayNumber({ year: 2025, month: 6, day: 24 }),
    });
    expect(findingOf(anEvent({ date: '2025' }))).toEqual({
      key: 'year',
      dated: 1,
      agreements: 0,
      year: 2025,
    });
  });

  it('does not count open ends', () => {
    expect(findingOf(anEvent({ date: '2019/..' }))).toMatchObject({ key: 'year', year: 2019 });
    expect(findingOf(anEvent({ date: '[..2019]' }))).toMatchObject({ key: 'year', year: 2019 });
  });

  it('says so when none is dated', () => {
    expect(findingOf(anEvent())).toEqual({ key: 'undated', undated: 1 });
    expect(findingOf()).toEqual({ key: 'none' });
  });
});
