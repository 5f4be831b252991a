import { describe, expect, test } from 'vitest';

import { toAreaCode, toId } from '@/data/branded-id';
import { buildIndex } from '@/domain/index/dataset-index';
import { aDataset, aMention, anAgreement, anEvent, aStatement, aTheme } from '@/testing/builders';

import { occasionsOf, themesOn, voicesAround } from './themes-around';

const visit = anEvent({ id: 'ev-visit', themes: [aMention('radio')] });
const meeting = anEvent({
  id: 'ev-meeting',
  date: '2025-06-24',
  parentId: visit.id,
  themes: [
    aMention('radio', { sides: [toAreaCode('XB'), toAreaCode('XA')] }),
    aMention('ai', { sides: [toAreaCode('XA'), toAreaCode('XB')] }),
    aMention('radio'),
  ],
});
const sister = anEvent({ id: 'ev-sister', parentId: visit.id, themes: [aMention('ai')] });
const agreement = anAgreement({
  id: 'agr-here',
  eventId: meeting.id,
  themes: [aMention('radio', { basis: 'instrument_text' }), aMention('ai')],
});
const speaker = toId<'person'>('p-speaker');
const said = aStatement({
  id: 'st-said',
  eventId: visit.id,
  themes: [
    aMention('ai', { basis: 'quoted', speakerId: speaker }),
    aMention('ai', { basis: 'stated', speakerId: speaker }),
  ],
});
const silent = aStatement({ id: 'st-silent', eventId: visit.id });
const index = buildIndex(
  aDataset({
    themes: [aTheme({ id: 'ai' }), aTheme({ id: 'radio' })],
    events: [visit, meeting, sister],
    agreements: [agreement],
    statements: [said, silent],
  }),
);

describe(themesOn, () => {
  test('follows the order of the themes, not of the mentions', () => {
    expect(themesOn(agreement, index).map(({ theme }) => theme.id)).toEqual(['ai', 'radio']);
  });
});

describe(occasionsOf, () => {
  test('walks up to the visit, nearest first', () => {
    expect(occasionsOf(agreement, index)).toEqual([meeting, visit]);
    expect(occasionsOf(visit, index)).toEqual([]);
  });

  test('ends at a cycle', () => {
    const a = anEvent({ id: 'ev-a', parentId: toId('ev-b') });
    const b = anEvent({ id: 'ev-b', parentId: toId('ev-a') });
    const circular = buildIndex(aDataset({ events: [a, b] }));
    expect(occasionsOf(a, circular)).toEqual([b]);
    expect(voicesAround(a, circular)).toEqual([]);
  });
});

describe(voicesAround, () => {
  const around = (record: Parameters<typeof voicesAround>[0]) =>
    voicesAround(record, index).map((item) => item.record.id);

  test('takes the occasion and what was said there, not sister events, nothing without a theme', () => {
    expect(around(agreement)).toEqual(['ev-meeting', 'ev-visit', 'st-said']);
  });

  test('takes everything below an event but agreements', () => {
    expect(around(visit)).toEqual(['ev-meeting', 'ev-sister', 'st-said']);
  });

  test('never gives the record itself', () => {
    expect(around(said)).toEqual(['ev-visit']);
  });

  test('joins mentions of one voice, whatever the order of its sides, and parts others', () => {
    const [first] = voicesAround(agreement, index);
    expect(first?.voices.map(({ sides, themes }) => [sides.length, themes.length])).toEqual([
      [2, 2],
      [0, 1],
    ]);
    const last = voicesAround(agreement, index).at(-1);
    expect(last?.voices.map(({ basis, speakerId }) => [basis, speakerId])).toEqual([
      ['quoted', speaker],
      ['stated', speaker],
    ]);
  });
});
