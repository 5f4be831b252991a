import type { RawDataset } from '@/data/format/dataset';
import type { RawAgreement, RawDelegation, RawEvent, RawStatement } from '@/data/format/records';
import type { RawTheme } from '@/data/format/registers';
import type { RawThemeMention } from '@/data/format/shared-parts';
import { toIsoDay } from '@/domain/dates/civil-days';
import { parseEdtf } from '@/domain/dates/parse-edtf';
import {
  AGREEMENT_CLASSIFICATIONS,
  EVENT_CLASSIFICATIONS,
  THEME_SYMBOLS,
} from '@/domain/model/closed-sets';

import { createRandom, type Random } from './random';
import type { FullRawDataset } from './raw-things';

export interface SyntheticOptions {
  /** How many agreements, events and statements together. */
  readonly records: number;
  readonly seed?: number;
  readonly sides?: readonly [string, string];
}

interface World {
  readonly random: Random;
  readonly sides: readonly [string, string];
  readonly organizationIds: readonly string[];
  readonly personIds: readonly string[];
  readonly sourceIds: readonly string[];
}

const THEME_IDS = ['ai', 'big-data', '5g', 'misinformation', 'training', 'news-exchange'];

/**
 * A large dataset that depends on its options alone, reads without a problem and is spread over the years 1994 to 2026
 * with dates of every precision, dense and empty stretches, and some undated records.
 */
export function syntheticDataset({
  records,
  seed = 1,
  sides = ['AZ', 'CN'],
}: SyntheticOptions): FullRawDataset {
  const world: World = {
    random: createRandom(seed),
    sides,
    organizationIds: numbered('org-body', Math.min(200, 4 + Math.ceil(records / 20))),
    personIds: numbered('p-person', Math.min(1_000, 4 + Math.ceil(records / 10))),
    sourceIds: numbered('s-report', Math.min(5_000, 4 + Math.ceil(records / 2))),
  };
  const agreements = numbered('agr-act', Math.floor(records * 0.2));
  const statements = numbered('st-words', Math.floor(records * 0.3));
  const eventIds = numbered('ev-act', records - agreements.length - statements.length);
  const events = eventIds.map((id, index) => anyEvent(world, id, index, eventIds));
  return {
    ...frame(sides, seed),
    themes: themes(),
    sources: world.sourceIds.map((id, index) => aReport(world, id, index)),
    organizations: world.organizationIds.map((id, index) => ({
      id,
      name: { en: `Body ${index + 1}`, az: `Qurum ${index + 1}`, 'zh-Hans': `机构${index + 1}` },
      name_basis: { az: 'translated', 'zh-Hans': 'translated' },
      area: areaAt(world, index),
      classification: world.random.pick(['regulator', 'news_agency', 'broadcaster'] as const),
    })),
    people: world.personIds.map((id, index) => ({ id, name: { en: `Person ${index + 1}` } })),
    events,
    agreements: agreements.map((id) => anyAgreement(world, id, eventIds)),
    statements: statements.map((id) => anyStatement(world, id, eventIds)),
    delegations: events
      .filter(({ classification }) => classification === 'visit')
      .map(({ id }, index) => anyDelegation(world, index, id)),
  };
}

function frame([first, second]: readonly [string, string], seed: number) {
  return {
    format: 'communique/1',
    id: `synthetic-${seed}`,
    title: { en: 'Synthetic records' },
    version: `synthetic.${seed}`,
    as_of: '2026-11-22',
    licence: 'CC0-1.0',
    coverage: { en: 'Made by a program.' },
    sides: [first, second],
  } satisfies RawDataset;
}

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}

/** Every tenth body or person belongs to neither side. */
function areaAt({ sides }: World, index: number): string {
  return index % 10 === 9 ? 'INT' : sides[index % 2 === 0 ? 0 : 1];
}

function themes(): RawTheme[] {
  return THEME_IDS.map((id, index) => ({
    id,
    name: { en: `Theme ${id}` },
    definition: { en: `What is said of ${id}.` },
    group: index < 4 ? 'headline' : 'further',
    symbol: THEME_SYMBOLS[index] ?? 'ring',
  }));
}

function aReport(world: World, id: string, index: number): FullRawDataset['sources'][number] {
  return {
    id,
    title: `Report ${index + 1}`,
    title_basis: 'read',
    publisher: `Paper ${(index % 7) + 1}`,
    published: anyDay(world.random),
    url: `https://paper-${(index % 7) + 1}.example.org/${index + 1}`,
    lang: world.random.pick(['en', 'az', 'zh', 'ru']),
    kind: 'news_report',
    read: 'part',
    standing: 'original',
  };
}

function dayNumberOf(text: string): number {
  const outcome = parseEdtf(text);
  if (!outcome.ok) throw new RangeError(`Not a date: ${text}`);
  return outcome.date.earliest;
}

const FIRST_DAY = dayNumberOf('1994-03-07');
const DAYS = dayNumberOf('2026-11-22') - FIRST_DAY;

/** Later years are denser, as in real records. */
function anyDay(random: Random): string {
  const share = 1 - (random.below(10_000) / 10_000) ** 2;
  return toIsoDay(FIRST_DAY + Math.floor(share * DAYS));
}

const NOTE = { en: 'Worked out by the program.' };

function anyDate(
  random: Random,
): Pick<RawEvent, 'date' | 'date_basis' | 'date_note' | 'not_reported'> {
  const day = anyDay(random);
  const form = random.below(20);
  if (form < 12) return { date: day, date_basis: 'stated' };
  if (form < 14) return { date: day.slice(0, 7), date_basis: 'stated' };
  if (form === 14) return { date: day.slice(0, 4), date_basis: 'stated' };
  if (form === 15) return { date: `${day}?`, date_basis: 'inferred', date_note: NOTE };
  if (form === 16) return { date: `${day}~`, date_basis: 'context', date_note: NOTE };
  if (form === 17) return { date: day, date_basis: 'published', date_note: NOTE };
  if (form === 18) {
    const end = toIsoDay(dayNumberOf(day) + 1 + random.below(6));
    return { date: `${day}/${end}`, date_basis: 'stated' };
  }
  return { not_reported: ['date'] };
}

function evidence({ random, sourceIds }: World): { source_id: string }[] {
  const ids = new Set([random.pick(sourceIds), random.pick(sourceIds)]);
  return [...ids].map((source_id) => ({ source_id }));
}

function anyMentions({ random, personIds }: World): RawThemeMention[] {
  const ids = new Set(Array.from({ length: random.below(4) }, () => random.pick(THEME_IDS)));
  return [...ids].map((theme_id) =>
    random.chance(0.3)
      ? { theme_id, basis: 'stated', speaker_id: random.pick(personIds) }
      : { theme_id, basis: 'reported' },
  );
}

function anyEvent(world: World, id: string, index: number, ids: readonly string[]): RawEvent {
  const { random } = world;
  const parentId = ids[index - 1 - random.below(5)];
  return {
    id,
    research_ids: [`SYN-${id}`],
    classification: random.pick(EVENT_CLASSIFICATIONS),
    name: { en: `Act ${index + 1}`, az: `Tədbir ${index + 1}`, 'zh-Hans': `活动${index + 1}` },
    summary: { en: `What happened at act ${index + 1}.` },
    ...anyDate(random),
    places: [{ area: random.pick(world.sides), name: { en: `City ${random.below(9) + 1}` } }],
    ...(parentId !== undefined && random.chance(0.2) && { parent_id: parentId }),
    participants: [
      { organization_id: random.pick(world.organizationIds), capacity: 'host' },
      {
        organization_id: random.pick(world.organizationIds),
        person_id: random.pick(world.personIds),
        role: { en: 'Director' },
        capacity: 'guest',
      },
    ],
    themes: anyMentions(world),
    evidence: evidence(world),
  };
}

function anyAgreement(world: World, id: string, eventIds: readonly string[]): RawAgreement {
  const { random } = world;
  return {
    id,
    research_ids: [`SYN-${id}`],
    classification: random.pick(AGREEMENT_CLASSIFICATIONS),
    title: { en: `Document ${id}`, 'zh-Hans': `文件${id}` },
    title_basis: { en: 'descriptive', 'zh-Hans': 'official' },
    summary: { en: `What document ${id} is about.` },
    act: 'signed',
    ...anyDate(random),
    ...(eventIds.length > 0 && random.chance(0.5) && { event_id: random.pick(eventIds) }),
    parties: [
      { organization_id: random.pick(world.organizationIds) },
      { organization_id: random.pick(world.organizationIds) },
    ],
    themes: anyMentions(world),
    evidence: evidence(world),
  };
}

function anyStatement(world: World, id: string, eventIds: readonly string[]): RawStatement {
  const { random } = world;
  return {
    id,
    research_ids: [`SYN-${id}`],
    person_id: random.pick(world.personIds),
    organization_id: random.pick(world.organizationIds),
    role: { en: 'Director' },
    ...(eventIds.length > 0 && random.chance(0.7) && { event_id: random.pick(eventIds) }),
    ...anyDate(random),
    summary: { en: `What was said in ${id}.` },
    themes: anyMentions(world),
    evidence: evidence(world),
  };
}

function anyDelegation(world: World, index: number, visitId: string): RawDelegation {
  const [from, to] = index % 2 === 0 ? world.sides : world.sides.toReversed();
  const ids = new Set(Array.from({ length: 3 }, () => world.random.pick(world.personIds)));
  return {
    id: `del-group-${index + 1}`,
    name: { en: `Delegation ${index + 1}` },
    from_area: from ?? world.sides[0],
    to_area: to ?? world.sides[1],
    event_id: visitId,
    members: [...ids].map((person_id, order) => ({
      person_id,
      on_behalf_of_id: world.random.pick(world.organizationIds),
      role: { en: 'Member' },
      order: order + 1,
    })),
    evidence: evidence(world),
  };
}
